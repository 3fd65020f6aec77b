/** What one place of the seeds tells of a thing; `refuse` notes what is wrong with one of its properties. */
export interface Told<T> {
  properties: T;
  refuse(property: string, reason: string): void;
}

/** One description made of all that is told of a thing; where two places tell different things, the later is refused. */
export function mergeTold<T extends object>(told: Told<T>[]): T {
  const merged: Record<string, unknown> = {};
  for (const { properties, refuse } of told)
    for (const [property, value] of Object.entries(properties)) {
      if (value === undefined) continue;
      const known = merged[property];
      if (known === undefined) merged[property] = value;
      else if (JSON.stringify(known) !== JSON.stringify(value))
        refuse(property, `elsewhere ${property} is ${JSON.stringify(known)}, here ${JSON.stringify(value)}.`);
    }
  return merged as T;
}
