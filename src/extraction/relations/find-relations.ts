import type { ActCitation, ProvisionCitation } from "../citations/citation";
import type { Referent } from "../antecedents/reading";
import { findWellKnownName } from "../antecedents/well-known";
import { fold } from "../../text/fold";
import { findActChanges } from "./act-changes";
import { findAmendments } from "./amendments";
import { findApprovals } from "./approvals";
import { findBases } from "./bases";
import type { Ground, Relation } from "./relation";
import { findListedDeeds } from "./listed-deeds";
import { findInTitles } from "./titles";

/**
 * What the text says that instruments do to one another, each once. A change to a whole act is left out where the same act is
 * said to change a provision of it, as is what a heading says is changed where provisions are, and what a heading announces where
 * the document then does it itself. A document that cites the act of its heading is more than that act (an order and what it
 * approves): there the deed is the heading's.
 */
export function findRelations(ground: Ground): Relation[] {
  const all = [
    ...findInTitles(ground),
    ...findAmendments(ground),
    ...findActChanges(ground),
    ...findApprovals(ground),
    ...findListedDeeds(ground),
    ...findBases(ground),
  ].filter((relation) => relation.from !== null && relation.to !== null);
  const identify = identifier(ground);
  const changed = new Set(
    all.flatMap((relation) => {
      const to = relation.to;
      if (relation.type !== "AMENDS" || to === null || typeof to === "string" || to.kind !== "provision") return [];
      return [`${identify(relation.from)}|${identify(ground.antecedents.get(to) ?? null)}`];
    }),
  );
  /** In a note to this act's text the law's title may name what the law changes besides. */
  const ofNotes = new Set(
    [...changed].flatMap((key) => (key.endsWith("|self") ? [key.slice(0, -"|self".length)] : [])),
  );
  const changesProvisions = [...changed].some((key) => key.startsWith("self|"));
  const announced = new Set<string>();
  const done = new Set<string>();
  const isWhole = !citesItsHeading(ground);
  for (const { type, from, to } of all) {
    if (from === "self") done.add(`${type}|${identify(to)}`);
    else if (isHeading(from)) announced.add(`${type}|${identify(to)}`);
  }
  const seen = new Set<string>();
  return all.filter((relation) => {
    const [from, to] = [identify(relation.from), identify(relation.to)];
    if (from === to) return false;
    if (
      relation.type === "AMENDS" &&
      isAct(relation.to) &&
      (changed.has(`${from}|${to}`) ||
        (ofNotes.has(from) && isInTitle(ground, relation)) ||
        (isHeading(relation.from) && changesProvisions))
    )
      return false;
    if (isHeading(relation.from) && isWhole && done.has(`${relation.type}|${to}`)) return false;
    if (from === "self" && !isWhole && announced.has(`${relation.type}|${to}`)) return false;
    const key = `${relation.type}|${from}|${to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isInTitle({ reading }: Ground, { from, to }: Relation): boolean {
  return typeof to === "object" && to?.kind === "act" && reading.outerOf.get(to) === from;
}

function isAct(referent: Referent): boolean {
  return typeof referent === "string" || referent?.kind === "act";
}

function isHeading(referent: Referent): boolean {
  return typeof referent === "object" && referent?.kind === "act" && referent.heading === true;
}

function citesItsHeading({ reading, profile: { heading } }: Ground): boolean {
  const name = heading && nameOf(heading);
  return reading.acts.some((act) => act !== heading && nameOf(act) === name);
}

/** What a referent is, whichever of its mentions is named. */
function identifier(ground: Ground): (referent: Referent) => string {
  const known = new Map<ActCitation | ProvisionCitation, string>();
  const byEnd = new Map(ground.reading.lists.map((list) => [list.to, list.items[0]]));
  /** The step above in a chain, else what the provision belongs to: each article has a second part of its own. */
  const outerOf = (provision: ProvisionCitation): Referent =>
    byEnd.get(provision.from) ?? ground.antecedents.get(provision) ?? null;
  return function identify(referent: Referent): string {
    if (referent === null) return "?";
    if (typeof referent === "string") return referent;
    const before = known.get(referent);
    if (before !== undefined) return before;
    const name =
      referent.kind === "act"
        ? nameOf(referent)
        : `${identify(outerOf(referent))}#${referent.level}#${referent.number}`;
    known.set(referent, name);
    return name;
  };
}

function nameOf(act: ActCitation): string {
  const { type, date, number, title } = act;
  const known = findWellKnownName(act);
  if (known !== undefined) return known;
  if (number !== null) return `${type}|${date}|${number}`;
  return title === null ? `${type}|${date}|@${act.from}` : `${type}|${fold(title)}`;
}
