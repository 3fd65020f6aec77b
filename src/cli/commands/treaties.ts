import { nothing, table, type Note, type Evidence } from "../answers/blocks";
import { pageLines, period, stage, words, type Page } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface TreatyEvent {
  step: string;
  dateFrom: string | null;
  dateUntil: string | null;
  place: string | null;
  evidence: Evidence[];
}
interface Treaty {
  label: string;
  stage: string | null;
  subject: string | null;
  parties: { nameAz: string; code: string | null }[];
  events: TreatyEvent[];
  ratifiedBy: { label: string }[];
}
interface Answer {
  treaties: Page & { nodes: Treaty[] };
}

/** `normgraph treaties`. */
export const treaties: QuestionCommand<Answer> = {
  name: "treaties",
  summary: "where each agreement stands, by party, subject and stage, on a day",
  example: "--party MD --as-of 2016-12-31",
  takes: [],
  options: [option.party, option.subjects, option.stages, option.asOf, option.knownAt, option.first, option.after],
  show({ treaties: page }, { party, asOf }) {
    const day = asOf ? ` as of ${asOf}` : "";
    if (page.nodes.length === 0)
      return nothing(`The graph has no such agreement${party ? ` with «${party}»` : ""}${day}.`);
    return [
      pageLines(page.nodes.length, page),
      table(
        ["stage", "subject", "parties", "agreement"],
        page.nodes.map(({ label, subject, parties, events, ratifiedBy, ...each }) => ({
          cells: [
            stage(each.stage),
            words(subject),
            parties.map(({ code, nameAz }) => code ?? nameAz).join(", "),
            label,
          ],
          notes: [
            ...events.map(eventNote),
            ...ratifiedBy.map((act) => ({ text: `ratified by ${act.label}`, indent: 2 })),
          ],
        })),
      ),
    ];
  },
};

/** A step of a treaty's life. */
function eventNote({ step, dateFrom, dateUntil, place, evidence }: TreatyEvent): Note {
  const when = period(dateFrom, dateUntil) ?? "on an unknown day";
  return { text: [`${when}: ${words(step)}`, place].filter(Boolean).join(", "), indent: 2, evidence };
}
