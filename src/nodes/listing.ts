import type { Finder } from "../graph/projection";

/** A list to be read: how it is found, and what its statement is given. */
export interface Listing {
  finder: Finder;
  parameters: Record<string, unknown>;
}
