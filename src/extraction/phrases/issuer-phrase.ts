import type { Token } from "../tokens/token";

/** Who issued an act, as the text names it. `from` and `to` are indices of tokens, `to` exclusive. */
export interface IssuerPhrase {
  from: number;
  to: number;
  /** English slug of the body; null where only the state is named. */
  issuer: string | null;
}

/** Bodies by the folded words of their name, the last word as a stem; the longer name before the shorter. */
const bodies: [string[], string][] = [
  [["nazirler", "kabinet"], "cabinet"],
  [["bas", "nazir"], "prime-minister"],
  [["milli", "meclis"], "milli-majlis"],
  [["ali", "sovet"], "supreme-soviet"],
  [["konstitusiya", "mehkeme"], "constitutional-court"],
  [["insan", "huquqlari", "uzre", "avropa", "mehkeme"], "european-court-of-human-rights"],
  [["ali", "mehkeme"], "supreme-court"],
  [["prezident"], "president"],
  [["avropa", "sura"], "coe"],
  [["avropa", "ittifaq"], "eu"],
  [["avropa", "birliy"], "eu"],
  [["birlesmis", "milletler", "teskilat"], "un"],
  [["beynelxalq", "emek", "teskilat"], "ilo"],
  [["beynelxalq", "miqrasiya", "teskilat"], "iom"],
  [["musteqil", "dovletler", "birliy"], "cis"],
  [["dovlet", "miqrasiya", "xidmet"], "state-migration-service"],
  [["dovlet", "serhed", "xidmet"], "state-border-service"],
  [["dovlet", "gomruk", "komite"], "state-customs-committee"],
  [["dovlet", "statistika", "komite"], "state-statistics-committee"],
  [["daxili", "isler", "nazirliy"], "ministry-of-internal-affairs"],
  [["xarici", "isler", "nazirliy"], "ministry-of-foreign-affairs"],
  [["edliyye", "nazirliy"], "ministry-of-justice"],
  [["maliyye", "nazirliy"], "ministry-of-finance"],
  [["tehsil", "nazirliy"], "ministry-of-education"],
  [["sehiyye", "nazirliy"], "ministry-of-health"],
  [["vergiler", "nazirliy"], "ministry-of-taxes"],
  [["emek", "ve", "ehalinin", "sosial", "mudafiesi", "nazirliy"], "ministry-of-labour-and-social-protection"],
  [["mudafie", "nazirliy"], "ministry-of-defence"],
  [["iqtisadiyyat", "nazirliy"], "ministry-of-economy"],
  [["elm", "ve", "tehsil", "nazirliy"], "ministry-of-education"],
  [["merkezi", "bank"], "central-bank"],
  [["merkezi", "secki", "komissiya"], "central-election-commission"],
];

/** Words in which the name of another body ends, and what its slug begins with. */
const heads: [RegExp, string][] = [
  [/^nazirli[ky]/, "ministry"],
  [/^komite/, "committee"],
  [/^xidmet/, "service"],
  [/^agentliy/, "agency"],
  [/^komissiya/, "commission"],
  [/^sura/, "council"],
  [/^bank[iu]n/, "bank"],
  [/^palata/, "chamber"],
  [/^mehkeme/, "court"],
  [/^prokurorlu/, "prosecutor"],
  [/^hakimiyyet/, "executive-authority"],
  [/^inspeksiya/, "inspection"],
  [/^fond[iu]/, "fund"],
  [/^idare/, "department"],
  [/^departament/, "department"],
];

const abbreviations: Record<string, string> = {
  bmt: "un",
  ai: "eu",
  mdb: "cis",
  bet: "ilo",
  bmqt: "iom",
  dmx: "state-migration-service",
  dsx: "state-border-service",
  dgk: "state-customs-committee",
  dsk: "state-statistics-committee",
  din: "ministry-of-internal-affairs",
  xin: "ministry-of-foreign-affairs",
  eesmn: "ministry-of-labour-and-social-protection",
  msk: "central-election-commission",
  nk: "cabinet",
  arnk: "cabinet",
};

const ending = /(?:n[iu]n|[iu]n|s[iu]|i|u)$/;
const tail =
  /^(?:plenum|mulki$|cinayet$|inzibati$|kommersiya$|herbi$|rey[ae]set|heyet|kollegiya|palata|sedr|basc|nazir(?!l)|reis|icra)/;
const joining = /^(?:ve|uzre|yaninda|yan[iu]ndaki|isleri|meseleleri|problemleri)$/;

/** Whether the tokens «Azərbaycan Respublikası(nın)» or «AR» end right before `end`; the index where they begin. */
export function readStateBefore(tokens: readonly Token[], end: number): number | undefined {
  const last = tokens[end - 1];
  if (last?.kind !== "word" || (last.gap === "paragraph" && end < 2)) return undefined;
  if (last.key === "ar" && last.capital && last.end - last.start === 2) return end - 1;
  if (/^respublikas[iu](?:nin)?$/.test(last.key) && tokens[end - 2]?.key === "azerbaycan") return end - 2;
  return undefined;
}

/** The issuer named right before token `end`: «Azərbaycan Respublikası Nazirlər Kabinetinin», «Ədliyyə Nazirliyinin», «BMT-nin». */
export function readIssuerBefore(tokens: readonly Token[], end: number): IssuerPhrase | undefined {
  const body = readBodyBefore(tokens, end);
  if (body) {
    const state = readStateBefore(tokens, body.from);
    return { ...body, from: state ?? body.from };
  }
  const state = readStateBefore(tokens, end);
  return state === undefined ? undefined : { from: state, to: end, issuer: null };
}

function readBodyBefore(tokens: readonly Token[], end: number): IssuerPhrase | undefined {
  let last = end - 1;
  const word = tokens[last];
  if (word?.kind !== "word") return undefined;
  if (/^(?:nin|n[iu]n|[iu]n)$/.test(word.key) && tokens[last - 1]?.key === "-")
    return readAbbreviation(tokens, last - 2, end);
  const short = readAbbreviation(tokens, last, end);
  if (short) return short;
  const person = readPersonBefore(tokens, end);
  if (person !== undefined) last = person - 1;
  else if (!ending.test(word.key) && word.key !== "kollegiya") return undefined;
  const first = last;
  for (let skipped = 0; skipped < 3 && tail.test(tokens[last]?.key ?? ""); skipped++) {
    const named = findBody(tokens, last, end) ?? readAbbreviation(tokens, last - 1, end);
    if (named) return named;
    last--;
  }
  const named = findBody(tokens, last, end) ?? findOtherBody(tokens, last, end);
  return named ?? findChamber(tokens, first, last, end) ?? readMinister(tokens, end);
}

/** «Hesablama Palatası Kollegiyasının»: a chamber may be a body, not only the part of a court that was skipped. */
function findChamber(tokens: readonly Token[], first: number, last: number, end: number): IssuerPhrase | undefined {
  for (let at = first; at > last; at--) {
    const named = findOtherBody(tokens, at, end);
    if (named && named.from < at) return named;
  }
  return undefined;
}

/** «BMT», «DMX» at token `at`. */
function readAbbreviation(tokens: readonly Token[], at: number, end: number): IssuerPhrase | undefined {
  const short = tokens[at];
  const issuer = short?.kind === "word" && short.capital ? abbreviations[short.key] : undefined;
  return issuer === undefined ? undefined : { from: at, to: end, issuer };
}

/** «(cənab) İlham Əliyevin» after «Prezidenti»: the index where the person's name begins. */
function readPersonBefore(tokens: readonly Token[], end: number): number | undefined {
  for (let from = end - 2; from >= Math.max(1, end - 4); from--) {
    const words = tokens.slice(from, end);
    if (!words.every((token) => token.kind === "word" && (token.capital || token.key === "cenab"))) return undefined;
    if (/^prezident[iu]$|^naziri$/.test(tokens[from - 1]?.key ?? "")) return from;
  }
  return undefined;
}

function findBody(tokens: readonly Token[], last: number, end: number): IssuerPhrase | undefined {
  for (const [words, issuer] of bodies) {
    const from = last - words.length + 1;
    if (from < 0) continue;
    const matches = words.every((word, at) => {
      const key = tokens[from + at]?.key ?? "";
      return at === words.length - 1 ? key.startsWith(word) && ending.test(key) : key === word;
    });
    if (matches) return { from, to: end, issuer };
  }
  return undefined;
}

/** «Təhsil nazirinin»: a minister decides for the ministry. */
function readMinister(tokens: readonly Token[], end: number): IssuerPhrase | undefined {
  const last = tokens[end - 1];
  // «Nazirin … əmri»
  if (last?.key === "nazirin" && last.capital) return { from: end - 1, to: end, issuer: "ministry" };
  if (!/^nazir[iu](?:nin)?$/.test(last?.key ?? "") || tokens[end - 2]?.capital !== true) return undefined;
  return { from: startOfName(tokens, end - 1), to: end, issuer: "ministry" };
}

function findOtherBody(tokens: readonly Token[], last: number, end: number): IssuerPhrase | undefined {
  const key = tokens[last]?.key ?? "";
  const head = heads.find(([form]) => form.test(key));
  const isBoard = tokens[last + 1]?.key.startsWith("kollegiya") === true && last + 1 < end;
  if (!head || (!tokens[last]?.capital && !isBoard)) return undefined;
  return { from: startOfName(tokens, last), to: end, issuer: head[1] };
}

/** The first word of a name of capitalised words that ends at `last`; a state before it is not of the name. */
function startOfName(tokens: readonly Token[], last: number): number {
  let from = last;
  for (let at = last - 1; at >= Math.max(0, last - 12); at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || tokens[at + 1]?.gap === "paragraph") break;
    if (/^respublikas[iu](?:nin)?$/.test(token.key) && tokens[at - 1]?.key === "azerbaycan") break;
    if (token.capital) from = at;
    else if (!joining.test(token.key)) break;
  }
  return from;
}
