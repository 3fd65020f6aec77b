import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import type { GraphQLNamedType } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";

/** A part of the schema, by its path, and what is said of it. */
type Part = [path: string, description: string | null | undefined];

function partsOf(type: GraphQLNamedType): Part[] {
  const own: Part = [type.name, type.description];
  if (isEnumType(type))
    return [own, ...type.getValues().map((value): Part => [`${type.name}.${value.name}`, value.description])];
  if (isInputObjectType(type))
    return [
      own,
      ...Object.values(type.getFields()).map((field): Part => [`${type.name}.${field.name}`, field.description]),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field): Part[] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((arg): Part => [`${type.name}.${field.name}(${arg.name})`, arg.description]),
  ]);
  return [own, ...fields];
}

describe("the descriptions of the schema", () => {
  const parts = Object.values(buildNormgraphSchema().getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap(partsOf);

  it("are there for every type, field, argument and value of an enum", () => {
    expect(parts.length).toBeGreaterThan(500);
    expect(parts.filter(([, description]) => !description).map(([path]) => path)).toEqual([]);
  });

  it("are sentences", () => {
    expect(parts.filter(([, description]) => !/^[\p{Lu}\d][^]*[.…]$/u.test(description ?? ""))).toEqual([]);
  });
});
