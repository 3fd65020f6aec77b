import { Presets, SingleBar } from "cli-progress";

/** So many texts are read before anyone wonders. */
const few = 3;

/** How the work on many texts is told on the error stream. */
export interface Report {
  /** One more text is done. */
  step(): void;
  /** A text that could not be read or written, in a sentence. */
  problem(sentence: string): void;
  /** The end, with the exit code. */
  end(): number;
}

/** Tells of the work on so many texts: a bar where there are more than a few, and the problems under it. */
export function reportOn(texts: number): Report {
  const bar = texts > few ? barOf(texts) : undefined;
  const problems: string[] = [];
  return {
    step: () => bar?.increment(),
    problem: (sentence) => {
      problems.push(sentence);
      if (!bar) console.error(sentence);
    },
    end: () => {
      bar?.stop();
      if (bar) for (const sentence of problems) console.error(sentence);
      return problems.length > 0 ? 1 : 0;
    },
  };
}

function barOf(texts: number): SingleBar {
  const format = "{bar} {value} of {total} texts";
  const bar = new SingleBar(
    { format, noTTYOutput: true, notTTYSchedule: 5_000, hideCursor: true },
    Presets.shades_grey,
  );
  bar.start(texts, 0);
  return bar;
}
