import type { ActKind } from "./act-kind";

export const statute: ActKind = {
  name: "statute",
  stems: ["esasname"],
  shape: "titled",
  unquoted: ["about"],
  examples: [
    {
      text: '"İctimai şuranın vətəndaş cəmiyyəti institutları tərəfindən seçilməsinə dair Əsasnamə"yə',
      source: "hesabat, 2021",
      title: "İctimai şuranın vətəndaş cəmiyyəti institutları tərəfindən seçilməsinə dair Əsasnamə",
    },
    {
      text: "«Giriş-çıxış» Avtomatlaşdırılmış Məlumat-Axtarış Sistemi (AMAS) haqqında Əsasnamə layihəsinin hazırlanması",
      source: "Dövlət Miqrasiya Proqramı",
      draft: true,
    },
  ],
  counterexamples: [{ text: "struktur bölmələrin əsasnamələrində", why: "statutes in general" }],
};
