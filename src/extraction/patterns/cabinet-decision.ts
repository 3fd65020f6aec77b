import type { ActKind } from "./act-kind";

export const cabinetDecision: ActKind = {
  name: "cabinet-decision",
  stems: ["qerar"],
  shape: "dated",
  issuers: ["cabinet", "prime-minister", null],
  unquoted: ["about"],
  examples: [
    {
      text: "Azərbaycan Respublikası Nazirlər Kabinetinin 2014-cü il 4 dekabr tarixli 387 saylı qərarı",
      source: "hesabat, 2015",
      date: "2014-12-04",
      number: "387",
      issuer: "cabinet",
    },
    {
      text: "Azərbaycan Respublikası Baş nazirinin 2011-ci il 20 may tarixli 81 nömrəli Qərarı",
      source: "hesabat, 2015",
      date: "2011-05-20",
      number: "81",
      issuer: "prime-minister",
    },
  ],
  counterexamples: [{ text: "1.706 nəfər barəsində müvafiq qərarlar qəbul olunmuşdur", why: "decisions in general" }],
};
