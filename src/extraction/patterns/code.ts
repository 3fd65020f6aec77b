import type { ActKind } from "./act-kind";

export const code: ActKind = {
  name: "code",
  stems: ["mecelle", "meecelle", "mecele"],
  shape: "named",
  issuer: "milli-majlis",
  nameIsTitle: true,
  examples: [
    {
      text: "Azərbaycan Respublikasının Miqrasiya Məcəlləsinin 64-cü maddəsi",
      source: "hesabat, 2015",
      title: "Miqrasiya Məcəlləsi",
      issuer: "milli-majlis",
    },
    {
      text: "İnzibati Xətalar Məcəlləsinə əsasən",
      source: "Miqrasiya Məcəlləsi, qeyd 122",
      title: "İnzibati Xətalar Məcəlləsi",
    },
    { text: "Miqrasiya məəcəlləsinin layihəsinin hazırlanması", source: "Sərəncam 1575, 25.07.2006", draft: true },
  ],
  counterexamples: [{ text: "Bu Məcəllənin tələbləri həmin Məcəllədə göstərilir.", why: "names no code" }],
};
