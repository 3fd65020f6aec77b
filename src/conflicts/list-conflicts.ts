import { historyAt } from "../graph/projection";
import { anchor } from "../nodes/anchor";
import type { Listing } from "../nodes/listing";
import { namedResource, naming } from "../nodes/names";
import type { ConflictsArgs } from "./conflict.args";

/** The conflicts of some types about something, in the order of the acts that they are about. */
export function listConflicts({ types, about, knownAt }: ConflictsArgs): Listing {
  return {
    finder: {
      anchor: anchor("conflicts/conflicts-in-order", [
        `${historyAt("@outcome(n)", knownAt ? "$knownAt" : undefined)} <> ''`,
        types && "n.type IN $types",
        about && "(n.aboutId = named.about.id OR n.aboutId STARTS WITH named.about.id + '#')",
      ]),
      key: "n.sortKey",
      naming: about ? naming({ about: namedResource(about) }) : undefined,
    },
    parameters: { types, knownAt },
  };
}
