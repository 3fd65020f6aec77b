import type { ActKind } from "./act-kind";

export const presidentialOrder: ActKind = {
  name: "presidential-order",
  stems: ["serencam"],
  shape: "dated",
  issuers: ["president", null],
  unquoted: ["about"],
  examples: [
    {
      text: "Azərbaycan Respublikası Prezidentinin 2004-cü il 1 iyul tarixli 298 nömrəli Sərəncamı",
      source: "Dövlət Miqrasiya Proqramı",
      date: "2004-07-01",
      number: "298",
      issuer: "president",
    },
    {
      text: "Azərbaycan Respublikasının Prezidenti cənab İlham Əliyevin 27 dekabr 2011-ci il tarixli Sərəncamı",
      source: "hesabat, 2016",
      date: "2011-12-27",
      issuer: "president",
    },
  ],
  counterexamples: [{ text: "bu Sərəncamdan irəli gələn məsələlər", why: "a back-reference" }],
};
