import type { ActKind } from "./act-kind";

export const agencyAct: ActKind = {
  name: "agency-act",
  stems: ["qerar", "emr", "serencam", "qetname", "qerardad", "hokm"],
  shape: "dated",
  examples: [
    {
      text: "Azərbaycan Respublikası Konstitusiya Məhkəməsi Plenumunun 1 fevral 2024-cü il tarixli qərarı",
      source: "Miqrasiya Məcəlləsi, KMQ1",
      date: "2024-02-01",
      issuer: "constitutional-court",
    },
    {
      text: "Ədliyyə Nazirliyinin 2012-ci il 5 yanvar tarixli 12-T nömrəli əmri",
      source: "nazirliklərin əmrləri",
      date: "2012-01-05",
      number: "12-T",
      issuer: "ministry-of-justice",
    },
  ],
  counterexamples: [{ text: "rəisin əmri ilə işə qəbul edilir", why: "an order in general" }],
};
