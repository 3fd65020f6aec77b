import { validateSync } from "class-validator";
import { getArgumentValues } from "graphql";
import type { FieldNode, GraphQLField } from "graphql";
import { badUserInput } from "./bad-user-input";
import type { ArgsClass } from "./projection";

/**
 * The arguments of a field as its class accepts them; an explicit null stands for the default. Throws BAD_USER_INPUT with the
 * sentence of each rule that is broken. type-graphql checks the arguments of root fields alone, so the compiler checks the others.
 */
export function checkedArgs(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
  args?: ArgsClass,
): Record<string, unknown> {
  const given: Record<string, unknown> = getArgumentValues(field, node, variables);
  for (const argument of field.args)
    if (given[argument.name] === null && argument.defaultValue !== undefined)
      given[argument.name] = argument.defaultValue;
  if (!args) return given;
  const broken = validateSync(Object.assign(new args(), given)).flatMap((error) =>
    Object.values(error.constraints ?? {}),
  );
  if (broken.length > 0) throw badUserInput(`${field.name}: ${broken.join("; ")}.`);
  return given;
}
