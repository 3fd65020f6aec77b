import { inPackage } from "../../../src/package-root";
import { readSeeds } from "../../../src/seeding/read-seeds";

/** Numbers and dates that no claim's words and no mention cover: document, line, the number, and why nothing is to be said of it. */
const exceptions: [document: string, line: number, number: string, reason: string][] = [
  ...[7, 38, 61, 77, 87, 120].map((line): [string, number, string, string] => [
    "document/report-2011-2015",
    line,
    "2011-2015",
    "the term of the row's measure, kept as the measure's own",
  ]),
  ...[33, 110].map((line): [string, number, string, string] => [
    "document/report-2011-2015",
    line,
    "2011-2013",
    "the term of the row's measure, kept as the measure's own",
  ]),
  ["document/state-migration-programme", 37, "27", "the day of the newspaper that published the order"],
  ["document/state-migration-programme", 37, "2006", "the year of that newspaper"],
  ["document/state-migration-programme", 37, "165", "the issue of that newspaper"],
  ["document/state-migration-programme", 39, "31", "the day of the gazette that published the order"],
  ["document/state-migration-programme", 39, "2006", "the year of that gazette"],
  ["document/state-migration-programme", 39, "7", "the issue of that gazette"],
  ["document/state-migration-programme", 39, "623", "the entry in that gazette"],
  [
    "document/state-migration-programme",
    51,
    "2006-2008",
    "the years of the programme, in its heading; they are in its title",
  ],
  ["document/state-migration-programme", 82, "1989", "the year of events told of as history"],
  ["document/state-migration-programme", 92, "90", "a decade told of as history"],
  ...["1", "2", "3", "4"].map((number): [string, number, string, string] => [
    "document/state-migration-programme",
    139,
    number,
    "the number of a column of the table",
  ]),
  ["document/state-migration-programme", 175, "1", "a heading repeated by mistake within another"],
  ["document/open-government-plan-2021", 5, "2021", "the year that the report is about, kept as the document's period"],
];

const plan = readSeeds(inPackage("seeds"));
const number = /\d+(?:[.,/:-]\d+)*/g;

/** The numbers of a document that nothing covers, each with its line and the words around it. */
function uncovered(documentId: string, text: string): { place: string; around: string }[] {
  const spans = [
    ...plan.mentions.filter((mention) => mention.documentId === documentId),
    ...plan.assertions.filter((assertion) => assertion.documentId === documentId),
  ].flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));
  return [...text.matchAll(number)]
    .filter(({ index, 0: found }) => !spans.some(({ start, end }) => start <= index && index + found.length <= end))
    .map(({ index, 0: found }) => ({
      place: `${documentId}:${text.slice(0, index).split("\n").length}: ${found}`,
      around: text.slice(Math.max(0, index - 40), index + 40),
    }));
}

describe("the numbers and dates of a document", () => {
  const documents = plan.documents.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));
  const excepted = new Set(exceptions.map(([document, line, found]) => `${document}:${line}: ${found}`));

  it("are read in five documents, and are many", () => {
    expect(documents).toHaveLength(5);
    for (const { text } of documents) expect([...text.matchAll(number)].length).toBeGreaterThan(50);
  });

  it.each(documents)(
    "of $id are covered by a claim's words or a mention, or excepted with a reason",
    ({ id, text }) => {
      expect(uncovered(id, text).filter(({ place }) => !excepted.has(place))).toEqual([]);
    },
  );

  it("are excepted only where nothing covers them", () => {
    const bare = new Set(documents.flatMap(({ id, text }) => uncovered(id, text).map(({ place }) => place)));
    expect([...excepted].filter((place) => !bare.has(place))).toEqual([]);
    for (const [, , , reason] of exceptions) expect(reason).not.toBe("");
  });
});
