import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { explainIssue } from "./explain-issue";
import { type Path, readLocatedYaml } from "./located-yaml";
import type { SeedProblem } from "./seed-error";

/** A file of the seeds that has its form, and the way to refuse something in it. */
export interface SeedFile<T> {
  /** As named below the seeds' folder: `claims/000-report-2011-2015.yaml`. */
  name: string;
  content: T;
  /** Notes what is wrong with the value at a path. */
  refuse(path: Path, reason: string): void;
}

/** One file of the seeds, read and checked against its form; absent where it has not its form, what is wrong is noted. */
export function readSeedFile<T>(
  folder: string,
  name: string,
  form: z.ZodType<T>,
  problems: SeedProblem[],
): SeedFile<T> | undefined {
  const yaml = readLocatedYaml(readFileSync(join(folder, name), "utf8"));
  const refuse = (path: Path, reason: string): void => {
    problems.push({ file: name, line: yaml.lineOf(path), reason });
  };
  for (const { line, reason } of yaml.errors) problems.push({ file: name, line, reason });
  if (yaml.errors.length > 0) return undefined;
  const checked = form.safeParse(yaml.value, { reportInput: true });
  if (checked.success) return { name, content: checked.data, refuse };
  for (const issue of checked.error.issues) for (const { path, reason } of explainIssue(issue)) refuse(path, reason);
  return undefined;
}
