import { isMap, isNode, LineCounter, parseDocument } from "yaml";

/** Where a value of a YAML text stands: the keys and indices that lead to it. */
export type Path = readonly PropertyKey[];

/** A YAML text as a value that knows its lines. */
export interface LocatedYaml {
  /** Maps, lists and texts; every scalar is the text that was typed, so that 2.10 stays 2.10. */
  value: unknown;
  /** The line, from 1, on which the value at a path begins; of a missing one, the line of what should hold it. */
  lineOf(path: Path): number;
  /** What is no YAML, a key given twice included. */
  errors: { line: number; reason: string }[];
}

/** The value of a YAML text with its lines and its errors. */
export function readLocatedYaml(text: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line || 1;

  return {
    value: document.errors.length === 0 ? document.toJS() : undefined,
    errors: document.errors.map((error) => ({ line: lineAt(error.pos[0]), reason: `${error.message}.` })),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const parent = document.getIn(path.slice(0, length - 1), true);
        const step = path[length - 1];
        const key = isMap(parent) && parent.items.find((pair) => String(pair.key) === String(step))?.key;
        const node = key || document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}
