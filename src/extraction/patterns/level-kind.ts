import type { LevelName } from "../records";

/** A kind of provision, as data: the level word in which its citations end. */
export interface LevelKind {
  level: LevelName;
  /** The folded stems of its word: `madde`. */
  stems: string[];
  /** A word of its own right before, that belongs to it: «yarım bənd». */
  prefix?: string;
  /** The word has other uses in prose («kitabın ikinci hissəsi»): it counts only beside other words of law. */
  common?: boolean;
  /** Numbered as acts are: «1 nömrəli əlavə». */
  numberedLikeActs?: boolean;
  examples: { text: string; source: string; numbers: string[] }[];
  counterexamples: { text: string; why: string }[];
}
