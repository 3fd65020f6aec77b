import type { AmendmentKind } from "../../src/identifiers/vocabulary";
import type { AssertionPlan, DocumentPlan, Plan } from "../../src/assertions/plan";
import type { Graph, Row } from "../../src/graph/driver";
import { actPlan, documentPlan, plan, says } from "./plans";

const sentences = [
  "1-ci Qanunla məcəlləyə 64.0.6-1-ci maddə əlavə edilmişdir.",
  "2-ci Qanunla məcəlləyə 64.0.6-1-ci maddə əlavə edilmişdir.",
  "Qanunla 64.0.6-1-ci maddədə dəyişiklik edilmişdir.",
  "Qərarla Qaydalar təsdiq edilmişdir.",
  "Tədbir tam icra olunub.",
  "Tədbir icra olunmayıb.",
  "Danışıqlar 23-25 fevral tarixlərdə keçirilmişdir.",
  "Saziş imzalanmışdır.",
  "Razılıq əldə olunmuşdur.",
  "20.754 nəfərə icazə verilmişdir.",
];

/** A small graph of its own: a code with an article, two laws, a programme with a measure, a treaty, a decision and its rules. */
export interface World {
  /** Stands in every id. */
  mark: string;
  code: string;
  article: string;
  laws: [string, string];
  programme: string;
  measure: string;
  treaty: string;
  decision: string;
  rules: string;
  authority: string;
  country: string;
  /** A state body's report, rank 3, and the consolidated text, rank 1; both hold every sentence. */
  report: DocumentPlan;
  register: DocumentPlan;
  /** All its nodes and names, without a claim. */
  nodes: Plan;
  /** A document's word that a law amended the article; laws are counted from 0. */
  amended(document: DocumentPlan, law: 0 | 1, kind: AmendmentKind, more?: Partial<AssertionPlan>): AssertionPlan;
}

/** Invents a world whose ids all hold the mark, lower-case letters and digits. */
export function invent(mark: string): World {
  const text = `${mark}: ${sentences.join("\n")}`;
  const code = `az/code/${mark}`;
  const article = `${code}#64.0.6-1`;
  const laws: [string, string] = [`az/law/2014-10-17/1-${mark}`, `az/law/2016-05-06/2-${mark}`];
  const programme = `az/programme/-/${mark}`;
  const measure = `${programme}#2.1`;
  const treaty = `az/treaty/-/${mark}`;
  const decision = `az/cabinet-decision/2016-08-24/3-${mark}`;
  const rules = `az/rules/-/${mark}`;
  const authority = `authority/${mark}`;
  const country = `country/${mark}`;
  const register = documentPlan(`document/${mark}-register`, text, { kind: "CONSOLIDATED_ACT", rank: 1 });
  const report = documentPlan(`document/${mark}-report`, text, { publisherId: authority });
  const nodes = plan({
    authorities: [{ id: authority, nameAz: `Qurum ${mark}`, abbreviations: [`Q${mark}`], formerNames: [] }],
    countries: [{ id: country, code: mark, nameAz: `Ölkə ${mark}`, otherNames: [] }],
    documents: [report, register],
    acts: [
      { ...actPlan(code), type: "CODE", number: undefined, date: "2013-07-02", title: `Məcəllə ${mark}` },
      ...laws.map((id) => actPlan(id)),
      { ...actPlan(programme), type: "PROGRAMME", number: undefined, title: `Proqram ${mark}` },
      { ...actPlan(treaty), type: "TREATY", number: undefined, title: `Saziş ${mark}`, partyIds: [country, authority] },
      actPlan(decision, { type: "CABINET_DECISION", issuerId: authority }),
      { ...actPlan(rules), type: "RULES", number: undefined, title: `Qaydalar ${mark}` },
    ],
    provisions: [{ id: article, actId: code, level: "ARTICLE", number: "64.0.6-1" }],
    measures: [{ id: measure, programmeId: programme, number: "2.1", responsibleIds: [authority], recommendedIds: [] }],
    designations: [
      { key: mark, label: mark, scheme: "OTHER", targetId: code },
      { key: `${code}#64.0.6-1`, label: "64.0.6-1", scheme: "PROVISION_NUMBER", targetId: article, from: "2014-10-17" },
    ],
    mentions: [
      {
        documentId: report.id,
        resourceId: code,
        start: 0,
        end: mark.length,
        text: mark,
        method: "CURATED",
        confidence: 1,
      },
    ],
  });
  return {
    ...{
      mark,
      code,
      article,
      laws,
      programme,
      measure,
      treaty,
      decision,
      rules,
      authority,
      country,
      report,
      register,
      nodes,
    },
    amended: (document, law, kind, more) =>
      says(
        document,
        kind === "UNSPECIFIED" ? sentences[2]! : sentences[law]!,
        { claimType: "Amendment", subjectId: laws[law], objectId: article, kind },
        more,
      ),
  };
}

/** Words for every type of claim, none of which contradicts another. */
export function peacefulWords(world: World): AssertionPlan[] {
  const { report, register, treaty, measure, decision, rules, programme, amended } = world;
  const period = { periodFrom: "2016-01-01", periodUntil: "2016-12-31" };
  return [
    amended(register, 0, "INSERTION"),
    amended(report, 0, "INSERTION"),
    says(report, "Qərarla Qaydalar", {
      claimType: "Reference",
      relation: "APPROVES",
      subjectId: decision,
      objectId: rules,
    }),
    says(report, "tam icra", {
      claimType: "Reference",
      relation: "IMPLEMENTS",
      subjectId: decision,
      objectId: measure,
      basis: "REPORTED_UNDER",
    }),
    says(report, "Tədbir tam", {
      claimType: "StatusReport",
      subjectId: measure,
      status: "EXECUTED",
      text: "Tədbir tam icra olunub.",
      ...period,
    }),
    says(report, "Danışıqlar", {
      claimType: "TreatyEvent",
      subjectId: treaty,
      step: "NEGOTIATION_ROUND",
      dateFrom: "2016-02-23",
      dateUntil: "2016-02-25",
      place: "Kişinyov",
    }),
    says(report, "Razılıq", { claimType: "TreatyEvent", subjectId: treaty, step: "AGREED" }),
    says(report, "20.754", {
      claimType: "Observation",
      subjectId: measure,
      indicator: "icazə",
      value: 20754,
      ...period,
    }),
    says(report, "Qaydalar təsdiq", {
      claimType: "Attribution",
      subjectId: programme,
      property: "TITLE",
      value: "Proqram",
    }),
  ];
}

/** The rows of a statement of the test's own. */
export async function ask(graph: Pick<Graph, "read">, cypher: string, parameters: object = {}): Promise<Row[]> {
  return graph.read(cypher, { ...parameters });
}

/** Removes a world and all that was recorded of it. */
export async function forget(graph: Graph, mark: string): Promise<void> {
  await graph.write((tx) =>
    tx.run(
      `MATCH (n) WHERE n.id CONTAINS $mark OR n.target CONTAINS $mark OR n.aboutId CONTAINS $mark
         OR n.documentId CONTAINS $mark OR n.resourceId CONTAINS $mark OR n.mark = $mark
       OPTIONAL MATCH (n)<-[:OF]-(v:Verdict)
       DETACH DELETE n, v`,
      { mark },
    ),
  );
}
