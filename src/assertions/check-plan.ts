import { createHash } from "node:crypto";
import { isIsoDate } from "../text/dates";
import type { AssertionPlan, MentionPlan, Plan } from "./plan";
import { PlanRefused } from "./refusals";
import type { StoredNodes } from "./stored-nodes";

/** What of a document decides whether words of it may be recorded. */
interface KnownDocument {
  text?: string;
  sha256?: string;
  publishedOn?: string;
  periodUntil?: string;
}

/**
 * Refuses a plan of which something could not be true: a date in no calendar, a digest that is not its text's, a document that
 * changes, a quote or mention that is not its document's words, a step of a treaty that no date can be found for. `stored` holds
 * what the graph has of the documents that the plan speaks of.
 */
export function checkPlan(plan: Plan, stored: StoredNodes): void {
  checkIds(plan);
  const days = [...plan.documents, ...plan.acts, ...plan.designations, ...plan.assertions.map(({ claim }) => claim)];
  days.forEach(checkDays);
  const documents = knownDocuments(plan, stored);
  // What speaks of an unknown document is refused where all unknown things are.
  for (const mention of plan.mentions) {
    const document = documents.get(mention.documentId);
    if (document) checkMention(mention, document);
  }
  for (const assertion of plan.assertions) {
    const document = documents.get(assertion.documentId);
    if (document) checkAssertion(assertion, document);
  }
}

/** A bar ends a part of a claim's id, a hash the act's part of a provision's. */
function checkIds({ acts, provisions, measures }: Plan): void {
  for (const { id } of acts) {
    if (/[|#\s]/.test(id))
      throw new PlanRefused(`"${id}" is no act's id: it has neither blanks nor the signs | and #.`);
  }
  for (const { id } of [...provisions, ...measures]) {
    if (!/^[^|#\s]+#[^|\s]+$/.test(id)) {
      throw new PlanRefused(`"${id}" is no provision's id: that is its act's id, # and its number, without blanks.`);
    }
  }
}

const dayNames = ["date", "datePublished", "publishedOn", "inForceFrom", "inForceUntil", "dateFrom", "dateUntil"];
const spanNames = ["periodFrom", "periodUntil", "from", "until"];

function checkDays(planned: object): void {
  for (const [name, value] of Object.entries(planned) as [string, unknown][]) {
    if (value === undefined || ![...dayNames, ...spanNames].includes(name)) continue;
    if (typeof value !== "string" || value.length !== 10 || !isIsoDate(value)) {
      throw new PlanRefused(`${name} is "${String(value)}": a date is a day of the calendar, written 2014-10-17.`);
    }
  }
}

function knownDocuments(plan: Plan, stored: StoredNodes): Map<string, KnownDocument> {
  const documents = new Map<string, KnownDocument>();
  for (const [id, { properties }] of stored) documents.set(id, properties as KnownDocument);
  for (const { id, rank, sha256, text, ...document } of plan.documents) {
    const before = documents.get(id);
    if (![1, 2, 3, 4].includes(rank)) throw new PlanRefused(`${id} has rank ${rank}: ranks are 1 to 4.`);
    if (text !== undefined && sha256 !== createHash("sha256").update(text).digest("hex")) {
      throw new PlanRefused(`${id} bears a sha256 that is not its text's.`);
    }
    if (before?.sha256 !== undefined && before.sha256 !== sha256) {
      throw new PlanRefused(
        `${id} is stored with another text: a document is never changed, another text is another document.`,
      );
    }
    documents.set(id, { ...before, ...document, sha256, text: text ?? before?.text });
  }
  return documents;
}

function checkMention({ documentId, start, end, text, confidence }: MentionPlan, document: KnownDocument): void {
  checkConfidence(confidence);
  if (document.text?.slice(start, end) !== text) {
    throw new PlanRefused(`The mention «${text}» is not what stands at ${start} to ${end} of ${documentId}.`);
  }
}

function checkAssertion(assertion: AssertionPlan, document: KnownDocument): void {
  const { claim, documentId, start, end, quote, locator, confidence, recordedAt } = assertion;
  checkConfidence(confidence);
  instantOf(recordedAt);
  if (quote === undefined && locator === undefined) {
    throw new PlanRefused(`A word of ${documentId} for a claim has neither a quote nor a locator.`);
  }
  if (quote !== undefined && (start === undefined || document.text?.slice(start, end) !== quote)) {
    throw new PlanRefused(`The quote «${quote}» is not what stands at ${start} to ${end} of ${documentId}.`);
  }
  if (quote === undefined && (start !== undefined || end !== undefined)) {
    throw new PlanRefused(`A word of ${documentId} has offsets but no quote: both are given, or a locator alone.`);
  }
  const isUndated = claim.claimType === "TreatyEvent" && (claim.dateFrom ?? claim.dateUntil) === undefined;
  if (isUndated && (document.periodUntil ?? document.publishedOn) === undefined) {
    throw new PlanRefused(
      `The step ${claim.step} of ${claim.subjectId} has no date, and ${documentId} neither a period nor a day of its own.`,
    );
  }
}

function checkConfidence(confidence: number): void {
  if (!(confidence >= 0 && confidence <= 1)) throw new PlanRefused(`A confidence is 0 to 1, not ${confidence}.`);
}

/** An instant in the one form in which instants are stored and compared, `2026-11-20T00:00:00.000Z`; refuses what is none. */
export function instantOf(text: string): string {
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const instant = isInstant ? new Date(text) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) {
    throw new PlanRefused(`"${text}" is no instant: write 2026-11-20T00:00:00Z.`);
  }
  return instant.toISOString();
}
