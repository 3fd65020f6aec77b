import { getMetadataStorage } from "class-validator";
import { buildNormgraphSchema } from "../../src/api/schema";

/** What type-graphql remembers of the classes of arguments and inputs, and of their fields. */
interface Declared {
  argumentTypes: { name: string; target: () => void }[];
  inputTypes: { name: string; target: () => void }[];
  fields: { name: string; target: () => void }[];
}

const { TypeGraphQLMetadataStorage: declared } = globalThis as unknown as { TypeGraphQLMetadataStorage: Declared };

describe("the arguments of the schema", () => {
  buildNormgraphSchema();
  const classes = [...declared.argumentTypes, ...declared.inputTypes];
  const fields = classes.flatMap(({ name, target }) =>
    declared.fields
      .filter((field) => field.target === target)
      .map((field) => ({ path: `${name}.${field.name}`, field })),
  );

  it("are checked, each by a rule", () => {
    expect(fields.length).toBeGreaterThan(30);
    const unchecked = fields.filter(
      ({ field }) =>
        getMetadataStorage()
          .getTargetValidationMetadatas(field.target, "", false, false)
          .filter(({ propertyName, type }) => propertyName === field.name && type !== "conditionalValidation")
          .length === 0,
    );
    expect(unchecked.map(({ path }) => path)).toEqual([]);
  });
});
