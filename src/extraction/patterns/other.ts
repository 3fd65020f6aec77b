import type { ActKind } from "./act-kind";

export const other: ActKind = {
  name: "other",
  stems: ["struktur"],
  shape: "titled",
  examples: [
    {
      text: "9 dekabr 2013-cü il tarixdə Dövlət Miqrasiya Xidməti ilə Azərbaycan Qızıl Aypara Cəmiyyəti arasında birgə əməkdaşlıq haqqında Razılaşma",
      source: "hesabat, 2015",
      date: "2013-12-09",
    },
    {
      text: "“Azərbaycan Respublikası Dövlət Miqrasiya Xidmətinin strukturu”nda dəyişiklik edilməsi",
      source: "Sərəncam, 17.03.2022",
      title: "Azərbaycan Respublikası Dövlət Miqrasiya Xidmətinin strukturu",
    },
  ],
  counterexamples: [{ text: "idarənin strukturu dəyişdirilmişdir", why: "a structure in general" }],
};
