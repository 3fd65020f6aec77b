import { labelsOf } from "../antecedents/amended-act";
import type { ProvisionList, Reading } from "../antecedents/reading";

/**
 * For a sentence, the provision that the clause above it heads: «3. 13-cü maddə üzrə:» or «3. 13-cü maddədə:» over «3.1. “…” sözləri
 * çıxarılsın;», which names none itself. Absent where no such clause stands over it.
 */
export function findHeadedClauses(reading: Reading): (sentence: number) => ProvisionList | undefined {
  const { tokens, sentences } = reading.passage;
  const labels = labelsOf(reading.passage);
  const headed = new Map<number, ProvisionList>();
  tokens.forEach((token, colon) => {
    if (token.key !== ":" || reading.isWording[colon] === 1) return;
    const sentence = sentences[colon] ?? 0;
    const end = tokens[colon - 1]?.key === "uzre" ? colon - 1 : colon;
    const list = (reading.listsBySentence.get(sentence) ?? []).find((each) => each.to === end);
    if (list && labels.has(sentence)) headed.set(sentence, list);
  });
  if (headed.size === 0) return () => undefined;
  const bySentence = new Map<number, ProvisionList>();
  let head: { label: string; list: ProvisionList } | undefined;
  let label = "";
  for (let sentence = 0; sentence <= (sentences.at(-1) ?? 0); sentence++) {
    label = labels.get(sentence) ?? label;
    if (head && !label.startsWith(`${head.label}.`)) head = undefined;
    if (head) bySentence.set(sentence, head.list);
    const list = headed.get(sentence);
    if (list) head = { label, list };
  }
  return (sentence) => bySentence.get(sentence);
}
