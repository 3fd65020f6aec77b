import type { LevelKind } from "./level-kind";

export const clause: LevelKind = {
  level: "clause",
  stems: ["bend"],
  examples: [
    { text: "Konstitusiyasının 109-cu maddəsinin 32-ci bəndini", source: "Fərman, 17.10.2017", numbers: ["32"] },
    { text: "1.1, 1.2, 3 4, 4.1-ci bəndlərində", source: "Sərəncam 1575", numbers: ["1.1", "1.2", "3.4", "4.1"] },
    { text: "«a» bəndində", source: "GUIDE", numbers: ["a"] },
  ],
  counterexamples: [{ text: "aidiyyəti bəndlər icra olunmuşdur", why: "no number" }],
};
