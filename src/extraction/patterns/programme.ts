import type { ActKind } from "./act-kind";

export const programme: ActKind = {
  name: "programme",
  stems: ["proqram", "konsepsiya", "strategiya", "prioritet"],
  qualifiers: /^(?:dovlet|milli|inkisaf|hedef|meqsedli|kompleks|strateji)$/,
  shape: "titled",
  unquoted: ["about", "name"],
  nameIsTitle: true,
  examples: [
    {
      text: "«Azərbaycan Respublikası regionlarının sosial-iqtisadi inkişafı Dövlət Proqramı (2004-2008-ci illər)»",
      source: "Dövlət Miqrasiya Proqramı",
      title: "Azərbaycan Respublikası regionlarının sosial-iqtisadi inkişafı Dövlət Proqramı (2004-2008-ci illər)",
    },
    {
      text: "Azərbaycan Respublikasının Dövlət Miqrasiya Proqramı",
      source: "Sərəncam 1575, 25.07.2006",
      title: "Dövlət Miqrasiya Proqramı",
    },
  ],
  counterexamples: [
    { text: "hazırkı Dövlət Proqramında əsas diqqət", why: "a back-reference" },
    { text: "tədris proqramları hazırlanmışdır", why: "curricula" },
  ],
};
