import type { ClaimsFile, Evidence, SaidWords } from "./claims-file";
import { findQuote, longestBeginning, type Span } from "./find-quote";
import type { Path } from "./located-yaml";
import type { SeedFile } from "./seed-file";

/** Where a document says something. `span` is of its text; absent where the graph may not hold the text. */
export interface Place {
  span?: Span;
  locator?: string;
}

/** Finds the words of a claims file in its document. What is not there, or there more often than said, is noted in the file. */
export class EvidenceReader {
  private readonly passages = new Map<string, Place | undefined>();
  private readonly sought = new Set<string>();

  /** `text` is absent where the graph may not hold it. */
  constructor(
    private readonly file: SeedFile<ClaimsFile>,
    private readonly text?: string,
  ) {
    for (const name of Object.keys(file.content.passages)) this.passage(name, ["passages", name]);
  }

  /** The places that `says` or `named` at a path tells of, in the order in which they are told. */
  read(told: Evidence | Evidence[], path: Path): Place[] {
    if (Array.isArray(told)) return told.flatMap((one, index) => this.one(one, [...path, index]));
    return this.one(told, path);
  }

  private one(told: Evidence, path: Path): Place[] {
    if (typeof told === "string") return this.passage(told, path);
    if (told.passage === undefined) return this.words(told, path);
    return this.passage(told.passage, path).map((place) => ({ ...place, locator: told.locator ?? place.locator }));
  }

  private passage(name: string, path: Path): Place[] {
    if (!this.passages.has(name)) {
      const written = this.file.content.passages[name];
      if (written === undefined) return this.nothing(path, `no passage of this file is called "${name}".`);
      if (this.sought.has(name)) return this.nothing(path, `the passage "${name}" lies within itself.`);
      this.sought.add(name);
      const words = typeof written === "string" ? { quote: written } : written;
      const places = this.words(words, ["passages", name]);
      if (places.length > 1) this.nothing(["passages", name], "a passage is one place, not several.");
      this.passages.set(name, places[0]);
    }
    const place = this.passages.get(name);
    return place ? [place] : [];
  }

  private words(told: SaidWords, path: Path): Place[] {
    const { quote, from, to, locator } = told;
    const sought = quote ?? from;
    if (sought === undefined) {
      if (this.text === undefined) return [{ locator }];
      return this.nothing(path, "a locator alone says too little: this document has a text, so quote it.");
    }
    if (this.text === undefined) return this.nothing(path, "this document has no text to quote: write a locator.");
    const within = told.within === undefined ? undefined : this.passage(told.within, path)[0]?.span;
    if (told.within !== undefined && within === undefined) return [];
    const begins = this.chosen(this.text, sought, told, path, within);
    if (to === undefined) return begins.map((span) => ({ span, locator }));
    return begins.flatMap((begin) => {
      const rest = { start: begin.end, end: within?.end ?? this.text!.length };
      const end = findQuote(this.text!, to, rest)[0];
      if (!end) return this.nothing(path, `after «${short(sought)}» the words «${short(to)}» do not follow.`);
      return [{ span: { start: begin.start, end: end.end }, locator }];
    });
  }

  private chosen(text: string, sought: string, told: SaidWords, path: Path, within?: Span): Span[] {
    const where = `${this.file.content.document.file}${told.within === undefined ? "" : `, passage "${told.within}"`}`;
    const found = findQuote(text, sought, within);
    if (found.length === 0) {
      const known = longestBeginning(text, sought, within);
      const hint = known === "" ? "not even their first word" : `only «…${known.slice(-40)}» does`;
      return this.nothing(path, `the words «${short(sought)}» do not stand in ${where}: ${hint}.`);
    }
    if (told.occurrence === "every") return found;
    if (told.occurrence === undefined) {
      if (found.length === 1) return found;
      const count = `the words «${short(sought)}» stand ${found.length} times in ${where}`;
      return this.nothing(path, `${count}: say which with occurrence or within.`);
    }
    return [told.occurrence].flat().flatMap((nth) => {
      const span = found[nth - 1];
      if (span) return [span];
      return this.nothing(path, `the words «${short(sought)}» stand ${found.length} times in ${where}, not ${nth}.`);
    });
  }

  private nothing(path: Path, reason: string): never[] {
    this.file.refuse(path, reason);
    return [];
  }
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);
