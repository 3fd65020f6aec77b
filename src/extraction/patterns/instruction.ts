import type { ActKind } from "./act-kind";

export const instruction: ActKind = {
  name: "other",
  stems: ["telimat"],
  shape: "titled",
  unquoted: ["about"],
  examples: [
    {
      text: "“Notariat hərəkətlərinin aparılması qaydaları haqqında Təlimat”",
      source: "Nazirlər Kabinetinin Qərarı, 11.09.2000",
      title: "Notariat hərəkətlərinin aparılması qaydaları haqqında Təlimat",
    },
  ],
  counterexamples: [{ text: "rəhbərliyin təlimatlarına əsasən işləyir", why: "directions in general" }],
};
