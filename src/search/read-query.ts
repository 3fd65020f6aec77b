import { designationKey } from "../identifiers/designation-key";
import { canonicalProvisionNumber } from "../identifiers/provision-number";
import { findDays } from "../text/days";
import { fold } from "../text/fold";
import { bareNumber, holdsDigit, piecesOf } from "../text/search-words";
import { stemOf } from "../text/stem";

/** Something that a query asks for. `forms` is all that it may look like, folded: a word and its stem, spellings of a number, an ISO day. */
export interface Term {
  kind: "word" | "number" | "day";
  forms: string[];
}

/** What a person's words ask for. */
export interface SearchQuery {
  /** The whole as the key of a designation. */
  key: string;
  /** All that must be found, in the order of the words, days before them. */
  terms: Term[];
}

const mostTerms = 16;

/** Words that tell nothing of what is sought. */
const empty = new Set(
  "ve ile ucun uzre dair haqqinda barede olan il ilin ilde nomreli nomre sayli tarixli tarixde no the of on and in for to with".split(
    " ",
  ),
);
/** Words that tell nothing beside a number or a day: the parts of acts, since people call a clause an article, and the country. */
const emptyBesideNumbers = [
  /^(?:madde|bend|yarimbend|hisse|bolme|fesil|abzas|elave|qeyd|azerbaycan|respublika)(?:l[ae]r)?(?:s?[iu])?(?:n?[iu]n|n?d[ae]n?|[ny]?[aeiu])?$/,
  /^(?:article|clause|subclause|part|section|chapter|paragraph|annex|note|azerbaijan|republic)s?$/,
];
const lawNumber = /(?<![\p{L}\p{N}.-])(\d+) ?-? ?([ivx]+k?q[dr]?)(?![\p{L}\p{N}])/gu;

/** What grammar adds to an abbreviation: «DMX-nın», «BMT-yə». */
const ending = /(?<=\p{L})-(?:n?[iu]n|[ny]?[aeiu]|n?d[ae]n?|[ny]?l[ae])(?![\p{L}\p{N}-])/gu;

/**
 * Reads a query.
 * 1. A day is one term in whatever form it is written, and a law's number whatever parts it: `1071 IVQD`.
 * 2. A number is sought as written, without its ending, and with a lost part restored: `64.06-1-ci` as 64.0.6-1. Words are sought
 *    by their stems too, abbreviations without what a hyphen adds to them.
 * 3. Conjunctions, «nömrəli», «haqqında» and their like are no terms; beside a number or a day neither are «maddə», «bənd» and the
 *    name of the country. Where nothing else is left, they are.
 * 4. A form holds letters and digits alone, and between them `.`, `/` and `-`; terms are sixteen at most.
 */
export function readQuery(query: string): SearchQuery {
  const folded = fold(query.replace(/[«»“”„"'’‘`]/g, " "));
  const days = findDays(folded).sort((one, other) => one.start - other.start);
  const rest = days
    .reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, folded)
    .replace(lawNumber, "$1-$2")
    .replace(ending, " ");
  const found = [...new Set(piecesOf(rest))];
  const isBesideNumbers = days.length > 0 || found.some(holdsDigit);
  const telling = found.filter(
    (piece) => !empty.has(piece) && !(isBesideNumbers && emptyBesideNumbers.some((form) => form.test(piece))),
  );
  const terms: Term[] = [
    ...[...new Set(days.map(({ iso }) => iso))].map((iso): Term => ({ kind: "day", forms: [iso] })),
    ...(telling.length + days.length > 0 ? telling : found).map(termOf),
  ];
  return { key: designationKey(query), terms: terms.slice(0, mostTerms) };
}

function termOf(piece: string): Term {
  if (!holdsDigit(piece)) return { kind: "word", forms: [...new Set([piece, stemOf(piece)])] };
  const bare = bareNumber(piece);
  const restored = fold(canonicalProvisionNumber(bare, { restoreLostPart: true }));
  return { kind: "number", forms: [...new Set([piece, bare, restored])].filter((form) => form !== "") };
}
