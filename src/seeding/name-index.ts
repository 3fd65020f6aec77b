import { designationKey } from "../identifiers/designation-key";

/** Things by every name that they bear, each found in any usual spelling. */
export class NameIndex {
  private readonly ids = new Map<string, Set<string>>();

  add(label: string, id: string): void {
    const key = designationKey(label);
    const known = this.ids.get(key);
    if (known) known.add(id);
    else this.ids.set(key, new Set([id]));
  }

  /** The ids of all things that bear the name, in the order in which they were added. */
  find(label: string): string[] {
    return [...(this.ids.get(designationKey(label)) ?? [])];
  }
}
