import { fold } from "../../text/fold";
import { readDateBefore } from "../phrases/date-phrase";
import type { ActKind } from "../patterns/act-kind";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import { caseOf, findDateAfter, isDraft, skipSuffix } from "./after-mention";
import type { ActCitation } from "./citation";
import { partiesOf } from "./read-parties";
import { cleanText, nameWithoutCase } from "./text-of";
import type { Titled } from "./titled";
import type { TypeWord } from "./type-word";

/** The citation that was read of an instrument with a title, a name or parties. */
export function citeTitled(passage: Passage, word: number, type: TypeWord, kind: ActKind, found: Titled): ActCitation {
  const { tokens, text } = passage;
  const { to, quoted } = found;
  const day = found.date === undefined && kind.signed && quoted ? signedBefore(passage, found) : undefined;
  const from = day?.from ?? found.from;
  const named = kind.nameIsTitle && found.name !== undefined ? found.name : undefined;
  const written = quoted
    ? cleanText(text, (tokens[quoted.open] as Token).end, (tokens[quoted.close] as Token).start)
    : named === undefined
      ? null
      : nameWithoutCase(passage, named, word, type.form);
  const isStatute = isOfBody(tokens, word, type, written);
  // “… Kredit Zəmanət Fondu” ASC-nin Nizamnaməsi: the marks are those of the body's name.
  const title = isStatute && quoted && quoted.close < type.from - 1 ? null : written;
  const signed = /^(?:imzalanmis|baglanmis)$/.test(tokens[type.from - 1]?.key ?? "");
  const states = kind.name === "treaty" || kind.name === "protocol" ? partiesOf(tokens, found) : null;
  const isOther = kind.name === "treaty" && isOfBodies(found, states);
  return {
    kind: "act",
    from,
    to,
    word,
    type: isStatute ? "statute" : isOther ? "other" : kind.name,
    draft: !signed && isDraft(tokens, to),
    issuer: found.issuer ?? null,
    date:
      (isRatified(tokens, found, to) ? null : (found.date ?? day?.date)) ??
      (quoted ? findDateAfter(passage, to, kind.signed ?? false) : undefined) ??
      null,
    number: found.number ?? null,
    title,
    parties: isOther ? null : states,
    case: caseOf(tokens, to, type.form),
    ...(quoted && { quoted }),
  };
}

/** «1992-ci il iyulun 21-də BMT-nin «…» Konvensiyasını ratifikasiya etmişdir»: the day is that of the deed. */
function isRatified(tokens: readonly Token[], { from, quoted }: Titled, to: number): boolean {
  if (tokens[skipSuffix(tokens, to)]?.key !== "ratifikasiya" || !quoted) return false;
  return !tokens.slice(from, quoted.open).some((token) => /^(?:tarixli|imzalan|qebul)/.test(token.key));
}

/**
 * «18 may 2004-cü ildə Brüsseldə “… Saziş” imzalanmışdır»: the day, and where it begins, which is told before the title and a place;
 * absent where the text after the title tells of no signing.
 */
function signedBefore({ tokens }: Passage, { from, to }: Titled): { from: number; date: string } | undefined {
  if (!/^(?:imzalan|baglan)(?:m[iu]s|[iu]b)/.test(tokens[skipSuffix(tokens, to)]?.key ?? "")) return undefined;
  const isPlace = tokens[from - 1]?.capital === true && /d[ae]$/.test(tokens[from - 1]?.key ?? "");
  const day = readDateBefore(tokens, isPlace ? from - 1 : from);
  return day?.date.length === 10 ? day : undefined;
}

/** «Dövlət Miqrasiya Xidməti ilə … Cəmiyyəti arasında … Razılaşma»: an understanding between bodies, not between states. */
function isOfBodies({ parties }: Titled, named: string[] | null): boolean {
  return parties !== undefined && (named ?? []).every((code) => code === "AZ");
}

const domestic = /azerbaycan|agentli|xidmet|sirket|fond|universitet|mueessise|cemiyyet|akademiya|merkez|idare|komite/;

/** «… Agentliyinin Nizamnaməsi» is a body's statute; other Nizamnamə are conventions, such as that of an international court. */
function isOfBody(tokens: readonly Token[], word: number, type: TypeWord, title: string | null): boolean {
  if (!tokens[word]?.key.startsWith("nizamname")) return false;
  const before = tokens[type.from - 1]?.key ?? "";
  return before === "daxili" || domestic.test(before) || domestic.test(fold(title ?? ""));
}
