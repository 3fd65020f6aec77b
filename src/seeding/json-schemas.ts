import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { inPackage } from "../package-root";
import { claimsFile } from "./claims-file";
import { differencesFile } from "./differences-file";
import { authoritiesFile, countriesFile, instrumentsFile } from "./registry-file";

/** The forms of the seeds by the name of the JSON Schema that editors complete and check them with. */
const forms = {
  claims: claimsFile,
  authorities: authoritiesFile,
  countries: countriesFile,
  instruments: instrumentsFile,
  differences: differencesFile,
};

type JsonSchema = Record<string, unknown> & { type?: unknown; enum?: unknown[]; pattern?: string };

/**
 * The JSON Schema of a form, as YAML gives its values: every scalar of a seed is read as text, but an editor takes `39` for a
 * number and `true` for a boolean.
 */
export function jsonSchemaOf(form: z.ZodType): object {
  return z.toJSONSchema(form, {
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      const schema = jsonSchema as JsonSchema;
      if (schema.enum?.includes("true")) Object.assign(schema, { type: "boolean", enum: undefined });
      else if (schema.type === "string" && schema.enum === undefined) schema.type = ["string", "number"];
      for (const name of Object.keys(schema)) if (schema[name] === undefined) delete schema[name];
    },
  });
}

/** Writes seeds/schema/<name>.schema.json for every form. */
export function writeJsonSchemas(): void {
  for (const [name, form] of Object.entries(forms)) {
    const file = inPackage("seeds", "schema", `${name}.schema.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(jsonSchemaOf(form), null, 2)}\n`);
  }
}

if (require.main === module) writeJsonSchemas();
