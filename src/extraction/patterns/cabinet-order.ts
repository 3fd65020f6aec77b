import type { ActKind } from "./act-kind";

export const cabinetOrder: ActKind = {
  name: "cabinet-order",
  stems: ["serencam"],
  shape: "dated",
  issuers: ["cabinet", "prime-minister"],
  examples: [
    {
      text: "Azərbaycan Respublikası Nazirlər Kabinetinin 2020-ci il 3 mart tarixli 105s nömrəli sərəncamı",
      source: "Nazirlər Kabinetinin sərəncamları",
      date: "2020-03-03",
      number: "105s",
      issuer: "cabinet",
    },
  ],
  counterexamples: [{ text: "Nazirlər Kabineti müvafiq sərəncam verir", why: "an order in general" }],
};
