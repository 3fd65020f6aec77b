import type { LevelKind } from "./level-kind";

export const annex: LevelKind = {
  level: "annex",
  stems: ["elave"],
  common: true,
  numberedLikeActs: true,
  examples: [{ text: "təsdiq edilsin (1 nömrəli əlavə)", source: "Nazirlər Kabineti 187, 09.06.2014", numbers: ["1"] }],
  counterexamples: [
    { text: "64.06-1-ci maddə əlavə edilmişdir", why: "a verb" },
    { text: "qərara əlavə olunur", why: "a verb" },
  ],
};
