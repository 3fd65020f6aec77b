import type { LevelKind } from "./level-kind";

export const subclause: LevelKind = {
  level: "subclause",
  stems: ["yarimbend", "bend"],
  prefix: "yarim",
  examples: [
    { text: "13.2.6-cı yarımbənd üzrə", source: "hesabat, 2016", numbers: ["13.2.6"] },
    { text: "4.2-ci yarım bəndin icrasına dair", source: "hesabat, 2021", numbers: ["4.2"] },
  ],
  counterexamples: [{ text: "müvafiq yarımbəndlər üzrə", why: "no number" }],
};
