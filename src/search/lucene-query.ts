import type { Term } from "./read-query";

/**
 * Terms as a query that asks the words of nodes for all of them: as they stand, better than as the beginning of a word, better than
 * by the stem. A number is a beginning only as the last term, which may still be being typed; so is a word of one or two letters.
 * `markers` are asked for besides, any of them. No operator of Lucene can stand in a term.
 */
export function queryOfWords(terms: readonly Term[], markers: readonly string[] = []): string {
  const asked = terms.map((term, index) => {
    const [whole = ""] = term.forms;
    const begins = mayBegin(term, index === terms.length - 1) ? [`${escape(whole)}*`] : [];
    const stems = term.kind === "word" ? term.forms.slice(1).map((stem) => `${escape(stem)}*^0.5`) : [];
    const exact = (term.kind === "word" ? [whole] : term.forms).map((form) => `${escape(form)}^4`);
    return `+(${[...exact, ...begins, ...stems].join(" ")})`;
  });
  return [...asked, ...(markers.length > 0 ? [`+(${markers.join(" ")})`] : [])].join(" ");
}

/** The same for the keys of designations, whose index parts numbers at hyphens and strokes: there they are phrases. */
export function queryOfNames(terms: readonly Term[]): string {
  return terms
    .map((term, index) => {
      const begins = mayBegin(term, index === terms.length - 1);
      const forms = term.forms.map((form) => `"${form}"`);
      const open = term.forms.filter((form) => /^[\p{L}\p{N}]+$/u.test(form));
      return `+(${[...forms, ...(begins ? open.map((form) => `${form}*`) : [])].join(" ")})`;
    })
    .join(" ");
}

function mayBegin({ kind, forms: [whole = ""] }: Term, isLast: boolean): boolean {
  if (kind === "day" || whole.length < 2) return false;
  return kind === "word" ? isLast || whole.length >= 3 : isLast;
}

const escape = (form: string) => form.replace(/[./-]/g, "\\$&");
