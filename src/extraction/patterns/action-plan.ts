import type { ActKind } from "./act-kind";

export const actionPlan: ActKind = {
  name: "action-plan",
  stems: ["plan", "proqram"],
  after: /^(?:fealiyyet|tedbirler)$/,
  qualifiers: /^(?:milli|birge|kompleks)$/,
  shape: "titled",
  unquoted: ["about"],
  nameIsTitle: true,
  examples: [
    {
      text: "“Açıq hökumətin təşviqinə dair 2020–2022-ci illər üçün Milli Fəaliyyət Planı”nda",
      source: "hesabat, 2021",
      title: "Açıq hökumətin təşviqinə dair 2020–2022-ci illər üçün Milli Fəaliyyət Planı",
    },
    {
      text: "Azərbaycan Respublikasında İnsan Alverinə Qarşı Mübarizə üzrə Milli Fəaliyyət Planının icrası",
      source: "hesabat, 2015",
      title: "Azərbaycan Respublikasında İnsan Alverinə Qarşı Mübarizə üzrə Milli Fəaliyyət Planı",
    },
  ],
  counterexamples: [{ text: "Həmin Tədbirlər Planının icrası barədə hesabat", why: "a back-reference" }],
};
