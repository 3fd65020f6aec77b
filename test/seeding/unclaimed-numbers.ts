import type { Plan } from "../../src/assertions/plan";
import { findQuote, type Span } from "../../src/seeding/find-quote";

/** Words of a document whose numbers nothing claims, and why not. */
export interface Exception {
  document: string;
  words: string;
  reason: string;
}

/**
 * What is wrong with the numbers of a plan's documents, a sentence each: a number that neither a mention nor a claim's words hold
 * and that no exception names, or an exception that holds no such number any more. A status report's words are not counted: they
 * quote the whole account of a measure, in which a fact may still be overlooked.
 */
export function checkNumbers(plan: Plan, exceptions: readonly Exception[]): string[] {
  const known = new Set(plan.documents.flatMap(({ id, text }) => (text === undefined ? [] : [id])));
  const elsewhere = exceptions.filter(({ document }) => !known.has(document));
  return [
    ...plan.documents.flatMap(({ id, text = "" }) =>
      checkText(
        id,
        text,
        claimedSpans(plan, id),
        exceptions.filter(({ document }) => document === id),
      ),
    ),
    ...elsewhere.map(({ document, words }) => `${document} has no text in which «${words}» could stand.`),
  ];
}

function checkText(id: string, text: string, claimed: readonly Span[], exceptions: readonly Exception[]): string[] {
  const unclaimed = findNumbers(text).filter((number) => !claimed.some((span) => holds(span, number)));
  const excepted = exceptions.map(({ words }) => findQuote(text, words));
  const open = unclaimed.filter((number) => !excepted.flat().some((span) => holds(span, number)));
  return [
    ...open.map(({ start, end }) => {
      const around = text.slice(Math.max(0, start - 60), end + 40).replace(/\s+/gu, " ");
      return `${id} at ${start}: nothing claims ${text.slice(start, end)} in «${around}».`;
    }),
    ...exceptions.flatMap(({ words }, at) => {
      const places = excepted[at]!;
      if (places.length !== 1) return `${id}: the words «${words}» stand ${places.length} times, not once.`;
      const others = excepted.filter((_, other) => other !== at).flat();
      const own = unclaimed.filter(
        (number) => holds(places[0]!, number) && !others.some((span) => holds(span, number)),
      );
      return own.length > 0 ? [] : `${id}: no number of «${words}» needs an exception.`;
    }),
  ];
}

/** Runs of digits, joined by the signs that join them in dates, numbers of acts and years; none inside a name such as ARB24. */
export function findNumbers(text: string): Span[] {
  return [...text.matchAll(/(?<![\p{L}\d])\d+(?:[.,:/-]\d+)*/gu)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function claimedSpans({ mentions, assertions }: Plan, id: string): Span[] {
  const said = assertions.filter(({ claim }) => claim.claimType !== "StatusReport");
  return [...mentions, ...said].flatMap(({ documentId, start, end }) =>
    documentId === id && start !== undefined && end !== undefined ? [{ start, end }] : [],
  );
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
