import type { LevelKind } from "./level-kind";

export const section: LevelKind = {
  level: "section",
  stems: ["bolme"],
  common: true,
  examples: [{ text: "Miqrasiya Məcəlləsinin IV bölməsində", source: "hesabat, 2015", numbers: ["IV"] }],
  counterexamples: [{ text: "saytın “Məktub yazmaq” bölməsindən", why: "of a website" }],
};
