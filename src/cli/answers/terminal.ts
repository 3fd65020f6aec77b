import { styleText } from "node:util";
import type { Style } from "./blocks";

/** Where an answer is read. */
export interface Terminal {
  /** Columns of a line. */
  width: number;
  /** The text in that style; as it is where colours are not wanted. */
  paint(style: Style, text: string): string;
}

const WIDTH_OF_A_FILE = 80;
const NARROWEST = 20;

/** A stream as far as it is asked what it is. */
export type Output = Pick<NodeJS.WriteStream, "isTTY" | "columns"> & Partial<Pick<NodeJS.WriteStream, "hasColors">>;

/**
 * What a stream shows: as wide as the terminal is, with colours unless NO_COLOR or a plain terminal forbid them; 80 columns and no
 * colours in a file or a pipe.
 */
export function terminalOf(stream: Output): Terminal {
  const width = stream.isTTY && stream.columns > 0 ? Math.max(stream.columns, NARROWEST) : WIDTH_OF_A_FILE;
  // The stream itself looks at NO_COLOR, FORCE_COLOR and TERM.
  const colours = Boolean(stream.isTTY && stream.hasColors?.());
  return { width, paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text) };
}

/** A reader that goes away before all is written (`| head`) is no failure of ours. */
export function letReadersLeave(stream: NodeJS.WritableStream): void {
  stream.on("error", (failure: NodeJS.ErrnoException) => {
    if (failure.code !== "EPIPE") throw failure;
  });
}

/** Writes a text, and waits until it is written or nobody reads any more. */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}
