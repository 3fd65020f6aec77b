import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { parse } from "yaml";
import { inPackage } from "../../../src/package-root";

const seeds = inPackage("seeds");
const files = [".", "claims", "registry"].flatMap((folder) =>
  readdirSync(join(seeds, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name)),
);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });

/** The schema that the first line of a seed names, as an editor finds it. */
function schemaOf(file: string): object {
  const [, path = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(seeds, file), "utf8")) ?? [];
  return JSON.parse(readFileSync(join(seeds, file, "..", path), "utf8")) as object;
}

/** The keys of a schema that an editor completes without a word of what they mean, as paths. */
function unexplained(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    if (key !== "properties") return unexplained(value, at);
    return Object.entries(value as Record<string, { description?: string; $ref?: string }>).flatMap(
      ([name, property]) => [
        ...(property.description === undefined && property.$ref === undefined ? [`${at}/${name}`] : []),
        ...unexplained(property, `${at}/${name}`),
      ],
    );
  });
}

const read = (file: string): unknown => parse(readFileSync(join(seeds, file), "utf8"));

describe("the JSON Schema that an editor completes a seed with", () => {
  it.each(files)("accepts %s", (file) => {
    const accepts = ajv.compile(schemaOf(file));
    expect([accepts(read(file)), accepts.errors]).toEqual([true, null]);
  });

  it.each(files)("tells of every key of %s what it means", (file) => {
    const schema = schemaOf(file) as { $defs?: Record<string, { description?: string }> };
    expect(unexplained(schema)).toEqual([]);
    for (const definition of Object.values(schema.$defs ?? {})) expect(definition.description).toMatch(/\.$/);
  });

  it("refuses a misspelt key, an unknown kind and what is missing", () => {
    const accepts = ajv.compile(schemaOf("claims/000-report-2011-2015.yaml"));
    const claims = read("claims/000-report-2011-2015.yaml") as { amendments: object[]; document: object };
    const [first, ...others] = claims.amendments;
    for (const wrong of [
      { ...claims, amendmets: [] },
      { ...claims, document: undefined },
      { ...claims, amendments: [{ ...first, kind: "INSERTED" }, ...others] },
      { ...claims, amendments: [{ ...first, by: undefined }, ...others] },
      { ...claims, document: { ...claims.document, rnak: 2 } },
    ])
      expect(accepts(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});
