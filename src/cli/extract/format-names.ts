/** The forms in which references are written; the first is the contract of the annotation. */
export const formatNames = ["jsonl", "table", "html"] as const;

export type FormatName = (typeof formatNames)[number];
