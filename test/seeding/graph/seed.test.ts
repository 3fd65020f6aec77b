import type { Graph } from "../../../src/graph/driver";
import { inPackage } from "../../../src/package-root";
import { readSeeds } from "../../../src/seeding/read-seeds";
import { seed } from "../../../src/seeding/seed";
import { SeedError } from "../../../src/seeding/seed-error";
import { connectToTestGraph } from "../../support";
import { smallSeeds, writeSeeds } from "../small-seeds";

const graph = connectToTestGraph();
const folder = inPackage("seeds");
const plan = readSeeds(folder);
const documentIds = plan.documents.map(({ id }) => id);

/** Everything that the seeds put into the graph, with its properties and the edges between. */
async function storedSeeds(from: Graph): Promise<unknown> {
  const ids = [
    ...plan.authorities,
    ...plan.countries,
    ...plan.documents,
    ...plan.acts,
    ...plan.provisions,
    ...plan.measures,
  ].map(({ id }) => id);
  const [row] = await from.read(
    `MATCH (n:Node) WHERE n.id IN $ids
     OPTIONAL MATCH (n)-[r]->(m)
     WITH n, r, m ORDER BY type(r), coalesce(m.id, ''), toString(properties(r).order)
     WITH n, collect([type(r), coalesce(m.id, ''), r { .* }]) AS edges ORDER BY n.id
     WITH collect([n.id, labels(n), n { .* }, edges]) AS things
     MATCH (s:Assertion)-[e:EVIDENCED_BY]->(d:Document) WHERE d.id IN $documentIds
     MATCH (s)-[:SUPPORTS]->(c:Claim)
     WITH things, s, e, c ORDER BY s.id
     WITH things, collect([s { .* }, e { .* }, c { .* }, labels(c)]) AS words
     MATCH (g:Designation) WHERE g.target IN $ids
     WITH things, words, g ORDER BY g.key, g.target, g.from
     WITH things, words, collect(g { .* }) AS designations
     MATCH (mention:Mention) WHERE mention.documentId IN $documentIds
     WITH things, words, designations, mention ORDER BY mention.id
     RETURN things, words, designations, collect(mention { .* }) AS mentions`,
    { ids, documentIds },
  );
  return row;
}

describe("seed", () => {
  it("loads all that the seeds say", async () => {
    await seed(graph, folder);
    const stored = (await storedSeeds(graph)) as Record<string, unknown[]>;
    const { authorities, countries, documents, acts, provisions, measures } = plan;
    expect(stored.things).toHaveLength([authorities, countries, documents, acts, provisions, measures].flat().length);
    expect(stored.words).toHaveLength(plan.assertions.length);
    expect(stored.mentions).toHaveLength(plan.mentions.length);
    expect(stored.designations).toHaveLength(plan.designations.length);
  });

  it("changes nothing when the same seeds are loaded again", async () => {
    await seed(graph, folder);
    const before = await storedSeeds(graph);
    await seed(graph, folder);
    expect(await storedSeeds(graph)).toEqual(before);
  });

  it("puts back what was lost from the graph, whatever was loaded before", async () => {
    await seed(graph, folder);
    const before = await storedSeeds(graph);
    await graph.write((tx) =>
      tx.run("MATCH (m:Mention) WHERE m.documentId IN $documentIds DETACH DELETE m", { documentIds }),
    );
    await seed(graph, folder);
    expect(await storedSeeds(graph)).toEqual(before);
  });

  it("loads nothing of seeds of which one file is wrong", async () => {
    const other = smallSeeds["claims/wind.yaml"]!.replace("document/wind-report", "document/wind-report-2");
    const wrong = { ...smallSeeds, "claims/wind-2.yaml": other.replace("by: 12-IQD", "by: 13-IQD") };
    await expect(seed(graph, writeSeeds(wrong))).rejects.toThrow(SeedError);
    const left = await graph.read("MATCH (n:Node) WHERE n.id CONTAINS 'wind' RETURN n.id AS id");
    expect(left).toEqual([]);
  });
});
