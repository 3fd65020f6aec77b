import { createHash } from "node:crypto";
import type { ActPlan, AssertionPlan, ClaimPlan, DocumentPlan, Plan } from "../../src/assertions/plan";
import { day } from "./facts";

/** A plan of nothing but what is given. */
export function plan(parts: Partial<Plan> = {}): Plan {
  return {
    authorities: [],
    countries: [],
    documents: [],
    acts: [],
    provisions: [],
    measures: [],
    designations: [],
    mentions: [],
    assertions: [],
    ...parts,
  };
}

/** A source whose text is made of the sentences that are quoted from it. */
export function documentPlan(id: string, text: string, more: Partial<DocumentPlan> = {}): DocumentPlan {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { id, title: id, kind: "REPORT", rank: 3, periodUntil: "2016-12-31", sha256, text, ...more };
}

/** An act by its id alone, or with more. */
export function actPlan(id: string, more: Partial<ActPlan> = {}): ActPlan {
  const [, , date, number] = id.split("/");
  const dated = date !== undefined && date !== "-" ? { date } : {};
  return { id, type: "LAW", draft: false, ...dated, number, ...more };
}

/** A document's word for a claim: the quote is sought in its text. */
export function says(
  { id, text = "" }: DocumentPlan,
  quote: string,
  claim: ClaimPlan,
  more: Partial<AssertionPlan> = {},
): AssertionPlan {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${id} does not say «${quote}».`);
  return {
    claim,
    documentId: id,
    start,
    end: start + quote.length,
    quote,
    method: "CURATED",
    confidence: 1,
    recordedAt: day(1),
    recordedBy: "a test",
    status: "ACCEPTED",
    ...more,
  };
}
