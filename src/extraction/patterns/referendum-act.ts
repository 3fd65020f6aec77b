import type { ActKind } from "./act-kind";

export const referendumAct: ActKind = {
  name: "other",
  stems: ["akt"],
  after: /^referendum$/,
  shape: "titled",
  examples: [
    {
      text: "«Azərbaycan Respublikasının Konstitusiyasında dəyişikliklər edilməsi haqqında» Azərbaycan Respublikasının referendum aktı",
      source: "Mərkəzi Seçki Komissiyasının Qərarı, 2002",
      title: "Azərbaycan Respublikasının Konstitusiyasında dəyişikliklər edilməsi haqqında",
    },
  ],
  counterexamples: [{ text: "normativ hüquqi aktların layihələri", why: "legal acts in general" }],
};
