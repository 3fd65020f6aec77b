import { Refusal } from "../refusal";

/** What is wrong with the seeds and where: file as named below the seeds' folder, line from 1. */
export interface SeedProblem {
  file: string;
  line: number;
  reason: string;
}

/** Seeds that are refused: every problem that was found, in the order of files and lines; nothing of them is loaded. */
export class SeedError extends Refusal {
  readonly problems: SeedProblem[];

  constructor(problems: SeedProblem[]) {
    const sorted = [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    super(sorted.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join("\n"));
    this.problems = sorted;
  }
}
