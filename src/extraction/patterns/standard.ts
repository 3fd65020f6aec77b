import type { ActKind } from "./act-kind";

export const standard: ActKind = {
  name: "other",
  stems: ["standart", "tarif", "meyar", "reqlament", "metodika"],
  shape: "titled",
  approvedOnly: true,
  examples: [
    {
      text: "qərarı ilə təsdiq edilmiş “Vergi ödəyicilərinə göstərilən xidmətlərin vahid standartları”",
      source: "Dövlət Vergi Xidmətinin səhifəsi",
      title: "Vergi ödəyicilərinə göstərilən xidmətlərin vahid standartları",
    },
  ],
  counterexamples: [{ text: "“Beynəlxalq maliyyə standartları” mövzusunda seminar", why: "the subject of a seminar" }],
};
