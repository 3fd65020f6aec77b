import { Args, Extensions, Field } from "type-graphql";
import { connectionOf, queueConnection } from "./connection-of";
import { PageArgs } from "./page-args";
import type { ArgsClass, Cypher, Edge, Projection } from "./projection";

/** What a lawyer reads of a field in the explorer, and whether it may be null. */
export interface Described {
  description: string;
  nullable?: boolean;
}

/** Names the GraphQL type of a field, late, so that types may name each other. */
type TypeOf = () => object;

const declared = new WeakMap<object, Map<string, PropertyDecorator>>();

/**
 * Declares a field whose value the compiled statement delivers: composes type-graphql's Field, Extensions and, for a field with
 * arguments, Args, and remembers the field so that `Extend` can give it to another class.
 */
function projected(
  type: TypeOf,
  projection: (name: string) => Projection,
  options: Described & { args?: ArgsClass },
): PropertyDecorator {
  const decorate: PropertyDecorator = (prototype, key) => {
    const name = String(key);
    Field(type, { description: options.description, nullable: options.nullable ?? false, simple: true })(
      prototype,
      name,
    );
    Extensions({ projection: projection(name) })(prototype, name);
    const args = options.args;
    if (args) Args(() => args)(prototype, name, 0);
  };
  return (prototype, key) => {
    const fields = declared.get(prototype) ?? new Map<string, PropertyDecorator>();
    declared.set(prototype, fields.set(String(key), decorate));
    decorate(prototype, key);
  };
}

/** A field that is a property of the node, by its own name or another. */
export function Property(type: TypeOf, options: Described & { property?: string }): PropertyDecorator {
  return projected(type, (name) => ({ kind: "value", cypher: `n.${options.property ?? name}` }), options);
}

/** A scalar that Cypher computes from the node, with how to read it from what Cypher gives. */
export function Expression(
  type: TypeOf,
  options: Described & { cypher: Cypher; read?: (slot: unknown) => unknown; args?: ArgsClass },
): PropertyDecorator {
  return projected(
    type,
    () => ({ kind: "value", cypher: options.cypher, read: options.read, args: options.args }),
    options,
  );
}

/** A scalar that a pure function makes of properties of the node, given in the order in which they are named. */
export function Derived(
  type: TypeOf,
  options: Described & { of: string[]; as: (...values: never[]) => unknown },
): PropertyDecorator {
  const cypher = `[${options.of.map((property) => `n.${property}`).join(", ")}]`;
  return projected(type, () => ({ kind: "value", cypher, read: (slot) => options.as(...(slot as never[])) }), options);
}

/** The one node that the edge leads to. */
export function One(type: TypeOf, options: Described & Edge): PropertyDecorator {
  return projected(type, () => ({ kind: "one", edge: edgeOf(options) }), options);
}

/** The same node seen as another type; null where it does not bear that type's label, or where the condition given fails. */
export function Same(type: TypeOf, options: Described & { where?: string }): PropertyDecorator {
  return projected(type, () => ({ kind: "same", where: options.where }), { ...options, nullable: true });
}

/** The nodes that the edge leads to, all of them: for lists that are short by nature. */
export function Many(type: TypeOf, options: Described & Edge & { args?: ArgsClass }): PropertyDecorator {
  return projected(
    () => [type()] as never,
    () => ({ kind: "many", edge: edgeOf(options), args: options.args }),
    options,
  );
}

/** The nodes that the edge leads to, in pages (Relay cursor connections), by keyset. */
export function Connection(
  type: TypeOf,
  options: Described & Edge & { key: string; args?: ArgsClass },
): PropertyDecorator {
  queueConnection(type);
  const args = options.args ?? PageArgs;
  return projected(
    () => connectionOf(type()),
    () => ({ kind: "connection", edge: edgeOf(options), args }),
    { ...options, args },
  );
}

/** Gives the fields declared on the decorated class to another one, so that a feature adds its fields to the nodes that it joins. */
export function Extend(owner: { prototype: object }): ClassDecorator {
  return (added) => {
    for (const [key, decorate] of declared.get(added.prototype as object) ?? []) decorate(owner.prototype, key);
  };
}

function edgeOf({ match, unwind, where, owner, key, descending }: Edge): Edge {
  return { match, unwind, where, owner, key, descending };
}
