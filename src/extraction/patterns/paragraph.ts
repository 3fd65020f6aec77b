import type { LevelKind } from "./level-kind";

export const paragraph: LevelKind = {
  level: "paragraph",
  stems: ["abzas", "paraqraf"],
  common: true,
  examples: [
    { text: "8-ci hissəsinin onuncu abzasında", source: "Nazirlər Kabineti, 29.05.2013", numbers: ["10"] },
    {
      text: "3-cü hissəsinin üçüncü – altıncı abzasları",
      source: "Sərəncam, 17.03.2022",
      numbers: ["3", "4", "5", "6"],
    },
  ],
  counterexamples: [{ text: "hər abzas yeni sətirdən başlanır", why: "no number" }],
};
