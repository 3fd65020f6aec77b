import type { ActKind } from "./act-kind";

export const presidentialDecree: ActKind = {
  name: "presidential-decree",
  stems: ["ferman"],
  shape: "dated",
  issuer: "president",
  unquoted: ["about"],
  examples: [
    {
      text: "Azərbaycan Respublikası Prezidentinin 2001-ci il 26 dekabr tarixli 621 nömrəli Fərmanında",
      source: "Fərman, 17.10.2017",
      date: "2001-12-26",
      number: "621",
      issuer: "president",
    },
    {
      text: "Azərbaycan Respublikası Prezidentinin 21 iyun 2006-cı il tarixli 420 nömrəli Fərmanı",
      source: "hesabat, 2015",
      date: "2006-06-21",
      number: "420",
    },
  ],
  counterexamples: [{ text: "Bu Fərman imzalandığı gündən qüvvəyə minir.", why: "a back-reference" }],
};
