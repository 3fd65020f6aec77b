import { askingTheSeeds } from "./asking";

const article = "az/code/migration#64.0.6-1";

describe("look-ups", () => {
  const ask = askingTheSeeds();

  it.each([
    ["migration", "64.0.6-1", article],
    ["migration", "64.06-1", article],
    ["Miqrasiya Məcəlləsi", "64.0.6-1-ci", article],
    ["miqrasiya mecellesi", "64.0.6-1-ci maddə", article],
    ["az/code/migration", "45.0.4-1", "az/code/migration#45.0.4-1"],
    ["migration", "45.1.4-1", "az/code/migration#45.0.4-1"],
  ])("find the article that «%s», «%s» means", async (code, number, id) => {
    const { data } = await ask(
      "query ($code: String!, $number: String!) { article(code: $code, number: $number) { id } }",
      { code, number },
    );
    expect(data).toEqual({ article: { id } });
  });

  it.each([
    ["1071-IVQD", "az/law/2014-10-17/1071-IVQD"],
    ["1071-ivqd", "az/law/2014-10-17/1071-IVQD"],
    ["№ 1071-IVQD", "az/law/2014-10-17/1071-IVQD"],
    ["39, 07.02.2014", "az/cabinet-decision/2014-02-07/39"],
    ["07.02.2014, 39", "az/cabinet-decision/2014-02-07/39"],
    ["az/law/2016-05-06/223-VQD", "az/law/2016-05-06/223-VQD"],
    ["Miqrasiya Məcəlləsi", "az/code/migration"],
    ["konstitusiya", "az/constitution"],
  ])("find the act that «%s» means", async (label, id) => {
    const { data } = await ask("query ($label: String!) { act(label: $label) { id } }", { label });
    expect(data).toEqual({ act: { id } });
  });

  it.each([
    "ƏƏSMN",
    "eesmn",
    "Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi",
    "emek ve ehalinin sosial mudafiesi nazirliyi",
  ])("find the ministry that «%s» means", async (name) => {
    const { data } = await ask("query ($name: String!) { authority(name: $name) { nameEn } }", { name });
    expect(data).toEqual({ authority: { nameEn: "Ministry of Labour and Social Protection of the Population" } });
  });

  it.each(["İsveçrə", "isvecre", "CH", "country/CH", "Switzerland"])(
    "find the treaties of the state that «%s» means",
    async (party) => {
      const { data } = await ask("query ($party: String!) { treaties(filter: { party: $party }) { nodes { id } } }", {
        party,
      });
      expect(data).toEqual({ treaties: { nodes: [{ id: "az/treaty/2016-10-10/ch-readmission" }] } });
    },
  );

  it("answer null for what fits nothing, and an empty page for a filter that does", async () => {
    const { data, errors } = await ask(`{
      act(label: "9999-XQD") { id }
      article(code: "migration", number: "999") { id }
      measure(programme: "9999-XQD", number: "1") { id }
      treaties(filter: { party: "Atlantida" }) { totalCount nodes { id } }
      node(id: "az/law/1900-01-01/1") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      act: null,
      article: null,
      measure: null,
      treaties: { totalCount: 0, nodes: [] },
      node: null,
    });
  });

  it("name the candidates where words fit several acts", async () => {
    const { data, errors } = await ask('{ act(label: "81") { id } }');
    expect(data).toEqual({ act: null });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }) as unknown }),
    ]);
    const candidates = errors?.[0]?.extensions?.candidates as { id: string; label: string }[];
    expect(candidates.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["az/cabinet-decision/2011-05-20/81", "az/cabinet-decision/2001-05-20/81"]),
    );
    expect(candidates.every(({ label }) => label.startsWith("81, "))).toBe(true);
  });

  it.each([
    ['{ act(label: "") { id } }', /label/],
    ['{ act(label: "---") { id } }', /letter or a digit/],
    [`{ act(label: "${"a".repeat(5000)}") { id } }`, /1,?000 characters/],
    ['{ article(code: "migration", number: "?") { id } }', /number/],
    ["{ acts(first: 0) { totalCount } }", /first/],
    ['{ acts(after: "no cursor") { nodes { id } } }', /cursor/],
    ['{ act(label: "migration") { amendments(first: 101) { totalCount } } }', /first must not be greater than 100/],
  ])("refuse %s with a sentence", async (query, sentence) => {
    const { errors } = await ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message ?? "").toMatch(/\S+ \S+/);
    expect(JSON.stringify(errors)).toMatch(sentence);
  });

  it("keep the order of ids, with null where nothing bears one", async () => {
    const ids = ["country/CH", "az/law/1900-01-01/1", article, "country/CH"];
    const { data } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(data).toEqual({ nodes: [{ id: "country/CH" }, null, { id: article }, { id: "country/CH" }] });
  });
});
