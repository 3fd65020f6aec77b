import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { inPackage } from "../../../src/package-root";
import { readCuratedSeeds } from "../../../src/seeding/read-seeds";
import { smallSeeds, text, writeSeeds } from "../small-seeds";
import { checkNumbers, findNumbers, type Exception } from "../unclaimed-numbers";

describe("the numbers and dates of the documents", () => {
  const { plan } = readCuratedSeeds(inPackage("seeds"));

  it("are many in each of the five", () => {
    const texts = plan.documents.flatMap(({ text: whole }) => whole ?? []);
    expect(texts).toHaveLength(5);
    for (const whole of texts) expect(findNumbers(whole).length).toBeGreaterThan(50);
  });

  it("are claimed or named, or nothing that the graph holds", () => {
    const exceptions = parse(readFileSync(join(__dirname, "../unclaimed-numbers.yaml"), "utf8")) as Exception[];
    for (const { reason } of exceptions) expect(reason).toMatch(/\p{L}/u);
    expect(checkNumbers(plan, exceptions)).toEqual([]);
  });
});

describe("the check of numbers and dates", () => {
  const more = `${text}Zəng edin: 12 34, 2021-ci il 5 may. ARB24\n`;
  const { plan } = readCuratedSeeds(writeSeeds({ ...smallSeeds, "documents/wind.txt": more }));
  const but = (words: string, document = "document/wind-report"): Exception => ({ document, words, reason: "a call" });
  const place = (words: string): string => `document/wind-report at ${more.indexOf(words)}: nothing claims`;
  const others = [but("2020-ci ildən"), but("Xidməti 2020"), but("2020-ci il mayın 4-də")];

  it("names each that nothing claims", () => {
    const problems = checkNumbers(plan, [...others, but("12 34")]);
    expect(problems).toEqual([
      expect.stringContaining(`${place("2021-ci")} 2021 in «`),
      expect.stringContaining(`${place("5 may")} 5 in «`),
    ]);
  });

  it("is content once each is claimed or excepted, and reads no number inside a name", () => {
    expect(checkNumbers(plan, [...others, but("12 34, 2021-ci il 5 may")])).toEqual([]);
  });

  it("refuses an exception that is not needed, that stands nowhere, or in several places", () => {
    const whole = but("12 34, 2021-ci il 5 may");
    expect(
      checkNumbers(plan, [...others, whole, but("1.250 külək"), but("13 aprel"), but("il"), but("1", "document/x")]),
    ).toEqual([
      "document/wind-report: no number of «1.250 külək» needs an exception.",
      "document/wind-report: the words «13 aprel» stand 0 times, not once.",
      expect.stringMatching(/the words «il» stand \d times, not once\.$/),
      "document/x has no text in which «1» could stand.",
    ]);
    expect(checkNumbers(plan, [...others, whole, whole])).toContain(
      `document/wind-report: no number of «${whole.words}» needs an exception.`,
    );
  });
});
