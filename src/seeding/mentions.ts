import type { MentionPlan } from "../assertions/plan";
import type { Evidence } from "./claims-file";
import type { ClaimsContext } from "./claims";
import type { Path } from "./located-yaml";

/** Every place where the document of a claims file names an act, a provision or a measure that the file describes. */
export function readMentions({ file, evidence, text, acts, provisions }: ClaimsContext): MentionPlan[] {
  const { document, acts: actEntries, provisions: provisionEntries, measures } = file.content;
  const mentions: MentionPlan[] = [];
  const add = (resourceId: string | undefined, named: Evidence | Evidence[] | undefined, path: Path): void => {
    if (named === undefined) return;
    for (const { span } of evidence.read(named, path)) {
      if (span === undefined || text === undefined) {
        file.refuse(path, "this document has no text in which something could be named.");
        continue;
      }
      const { start, end } = span;
      if (resourceId === undefined) continue;
      if (mentions.some((other) => other.resourceId === resourceId && other.start === start && other.end === end))
        file.refuse(path, `the words «${text.slice(start, end)}» at ${start} name ${resourceId} twice.`);
      mentions.push({
        documentId: document.id,
        resourceId,
        start,
        end,
        text: text.slice(start, end),
        method: "CURATED",
        confidence: 1,
      });
    }
  };
  const provisionId = (act: string, number: string): string | undefined => {
    const actId = acts.find(act).id;
    return actId === undefined ? undefined : provisions.find(actId, number).id;
  };

  actEntries.forEach(({ id, named }, at) => add(id, named, ["acts", at, "named"]));
  provisionEntries.forEach(({ act, number, named }, at) =>
    add(provisionId(act, number), named, ["provisions", at, "named"]),
  );
  measures.forEach(({ programme, number, named }, at) =>
    add(provisionId(programme, number), named, ["measures", at, "named"]),
  );
  return mentions;
}
