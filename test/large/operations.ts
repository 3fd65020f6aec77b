import type { Words } from "../oracle/generate-operation";
import { hub } from "./fill-large-graph";

const law = "az/law/1992-01-06/L000005";

/** Words of the large graph to draw arguments from. */
export const largeWords: Words = {
  ID: [
    hub.code,
    hub.authority,
    hub.document,
    hub.programme,
    law,
    `${hub.code}#5`,
    `${hub.programme}#7`,
    "az/treaty/-/t000003",
    "country/XL",
  ],
  id: [hub.document, law, hub.code],
  label: [hub.code, "L000005", law],
  code: [hub.code],
  act: [hub.code, law, "L000007"],
  programme: [hub.programme],
  number: ["5", "L000005", "77"],
  name: [hub.authority],
  authority: [hub.authority],
  issuer: [hub.authority],
  party: ["country/XL"],
  target: [hub.code, `${hub.code}#5`],
  about: [hub.code],
  of: [hub.code, `${hub.code}#5`, law],
  from: [law, "L000007"],
  to: [hub.code, `${hub.code}#9`],
  depth: [1, 2],
  maxSteps: [3, 6],
  query: ["L000005", "large"],
  text: ["l000005", "large"],
  year: [2015],
  after: [Buffer.from("1999-01-01").toString("base64url")],
  LocalDate: ["1999-01-01", "2016-12-31"],
  DateTime: ["2026-06-01T00:00:00Z", "2027-01-01T00:00:00Z"],
};

const page = "{ totalCount nodes { id } }";

/** Every list by everything that narrows it, in every order. */
export const narrowedLists: readonly string[] = [
  ...["DATE_DESC", "DATE_ASC", "TITLE_ASC"].flatMap((order) =>
    [
      "",
      'number: "L000005"',
      'dateFrom: "1999-01-01", dateUntil: "1999-12-31"',
      `issuer: "${hub.authority}"`,
      `issuer: "${hub.authority}", types: [LAW], draft: false`,
      'text: "l000005"',
    ].map((filter) => `{ acts(orderBy: ${order}, filter: { ${filter} }) ${page} }`),
  ),
  ...[
    "",
    `act: "${law}"`,
    `target: "${hub.code}"`,
    `target: "${hub.code}#5"`,
    "kinds: [INSERTION]",
    'dateFrom: "1999-01-01"',
  ].map((filter) => `{ amendments(filter: { ${filter} }) ${page} }`),
  ...["", 'party: "country/XL"', "stages: [SIGNED]", 'party: "country/XL", subjects: [OTHER]'].flatMap((filter) => [
    `{ treaties(filter: { ${filter} }) ${page} }`,
    `{ treaties(asOf: "1999-01-01", knownAt: "2027-01-01T00:00:00Z", filter: { ${filter} }) ${page} }`,
  ]),
  ...[
    "",
    `authority: "${hub.authority}"`,
    `programme: "${hub.programme}"`,
    'number: "7"',
    "statuses: [NOT_STATED]",
    "year: 2015",
  ].map((filter) => `{ measures(filter: { ${filter} }) ${page} }`),
  `{ conflicts ${page} }`,
  `{ conflicts(about: "${hub.code}", types: [STATUS]) ${page} }`,
  `{ documents ${page} }`,
  ...["l000005", "title", "law 06.01.1992", "1992-01-06", "+ - && ||"].flatMap((query) => [
    `{ search(query: "${query}") { totalCount nodes { score snippet node { id } } } }`,
    `{ search(query: "${query}", kinds: [TREATY, DOCUMENT]) { totalCount nodes { node { id } } } }`,
  ]),
  ...[hub.code, `${hub.code}#5`, law].map(
    (of) => `{ dependents(of: "${of}", depth: 2) { totalCount nodes { distance } } }`,
  ),
  ...["", ', knownAt: "2027-01-01T00:00:00Z"'].map(
    (more) => `{ paths(from: "${law}", to: "L000007"${more}) { length steps { relation link { id } } } }`,
  ),
];
