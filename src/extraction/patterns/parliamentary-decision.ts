import type { ActKind } from "./act-kind";

export const parliamentaryDecision: ActKind = {
  name: "other",
  stems: ["qerar"],
  shape: "dated",
  issuers: ["milli-majlis", "supreme-soviet"],
  examples: [
    {
      text: "Azərbaycan Respublikası Milli Məclisinin 2019-cu il 2 dekabr tarixli 1717-VQR nömrəli Qərarı",
      source: "Konstitusiya Məhkəməsi, 04.12.2019",
      date: "2019-12-02",
      number: "1717-VQR",
      issuer: "milli-majlis",
    },
  ],
  counterexamples: [{ text: "Milli Məclis qərar qəbul edir", why: "a decision in general" }],
};
