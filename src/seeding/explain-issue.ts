import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What a value lacks of its form: where, in keys and indices, and a sentence for the author of the file. */
export interface ExplainedIssue {
  path: PropertyKey[];
  reason: string;
}

/** The author's sentences for one issue of zod; of a value that may have several forms, those of the form that is meant. */
export function explainIssue(issue: Issue, above: readonly PropertyKey[] = []): ExplainedIssue[] {
  const path = [...above, ...issue.path];
  const key = String(path.at(-1) ?? "the file");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => ({
        path: [...path, unknown],
        reason: `"${unknown}" is no key that is known here.`,
      }));
    case "invalid_union":
      return meantForm(issue.errors).flatMap((inner) => explainIssue(inner, path));
    case "invalid_type":
      return [{ path, reason: isMissing(issue) ? missing(key) : `"${key}" is not a ${nameOf(issue.expected)}.` }];
    case "invalid_value": {
      const known = issue.values.map(String).join(", ");
      const reason = `"${String(issue.input)}" is none of the values of "${key}": ${known}.`;
      return [{ path, reason: isMissing(issue) ? missing(key) : reason }];
    }
    default:
      return [{ path, reason: issue.message }];
  }
}

const isMissing = (issue: Issue): boolean => issue.input === undefined;
const missing = (key: string): string => `"${key}" is missing.`;

/** The form whose kind of value (text, map, list) was given is the one that was meant. */
function meantForm(forms: Issue[][]): Issue[] {
  const isOtherKind = (issues: Issue[]): boolean =>
    issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0);
  const deepest = (issues: Issue[]): number => Math.max(...issues.map((issue) => issue.path.length));
  const meant = forms.filter((issues) => issues.length > 0 && !isOtherKind(issues));
  return meant.sort((a, b) => deepest(b) - deepest(a))[0] ?? forms[0] ?? [];
}

const kinds: Record<string, string> = { object: "map", array: "list", string: "text", record: "map" };
const nameOf = (expected: string): string => kinds[expected] ?? expected;
