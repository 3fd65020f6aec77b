import type { Words } from "./generate-operation";
import { after, text } from "./memory-graph";
import type { MemoryGraph } from "./memory-graph";

/** Words of the graph to draw arguments from, those alone that decide between the things of the graph, and some that fit nothing. */
export function wordsOf(graph: MemoryGraph): Words {
  const meanings = new Map<string, Set<unknown>>();
  for (const each of graph.labelled("Designation")) {
    const key = text(each, "key") ?? "";
    meanings.set(key, new Set([...(meanings.get(key) ?? []), ...after(each, "DESIGNATES")]));
  }
  const labelsOf = (label: string) =>
    graph
      .labelled("Designation")
      .filter(
        (each) => meanings.get(text(each, "key") ?? "")?.size === 1 && after(each, "DESIGNATES", label).length > 0,
      )
      .map((each) => text(each, "label") ?? "");
  const idsOf = (label: string) => graph.labelled(label).map((node) => text(node, "id") ?? "");
  const numbers = [...graph.labelled("Provision"), ...graph.labelled("Act")]
    .map((node) => text(node, "number") ?? "")
    .filter((number) => /\d/.test(number));
  const keys = ["sortKey", "targetKey", "titleKey", "listKey"]
    .flatMap((key) => graph.labelled("Node").map((node) => text(node, key) ?? ""))
    .filter((key) => key !== "");
  const acts = [...labelsOf("Act"), ...idsOf("Act")];
  const resources = [...acts, ...idsOf("Provision"), "az/law/1900-01-01/1"];
  return {
    id: [...idsOf("Node"), "az/law/1900-01-01/1"],
    ids: idsOf("Node"),
    ID: idsOf("Node"),
    label: acts,
    code: ["migration", "Miqrasiya Məcəlləsi", "az/code/migration", "konstitusiya"],
    act: acts,
    programme: [...labelsOf("Programme"), ...idsOf("Programme")],
    number: [...numbers, "64.06-1", "64.0.6-1-ci", "1"],
    name: [...labelsOf("Authority"), ...idsOf("Authority")],
    authority: [...labelsOf("Authority"), ...idsOf("Authority")],
    issuer: [...labelsOf("Authority"), "Milli Məclis"],
    party: [...labelsOf("Country"), ...idsOf("Country"), "authority/eu"],
    target: resources,
    of: resources,
    depth: [1, 2, 3, 4],
    from: resources,
    to: resources,
    maxSteps: [1, 3, 6, 8],
    about: resources,
    text: ["miqrasiya", "Qanun", "Saziş readmissiya", "əmək", "insan alveri"],
    year: [2006, 2007, 2012, 2015, 2018, 2021],
    after: keys.map((key) => Buffer.from(key).toString("base64url")),
    LocalDate: [
      "2006-07-25",
      "2011-05-20",
      "2013-08-01",
      "2014-02-13",
      "2014-10-17",
      "2015-12-31",
      "2016-10-09",
      "2016-10-10",
      "2016-12-31",
      "2019-06-27",
      "2024-01-01",
    ],
    DateTime: [
      "2020-01-01T00:00:00Z",
      "2026-11-20T00:00:00Z",
      "2026-12-01T00:00:00Z",
      "2027-01-01T00:00:00Z",
      "2028-01-01T00:00:00Z",
    ],
  };
}
