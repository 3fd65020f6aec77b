import type { ActKind } from "./act-kind";

export const treaty: ActKind = {
  name: "treaty",
  stems: ["sazis", "muqavile", "memorandum", "razilasma"],
  qualifiers: /^(?:emekdasliq|anlasma|beynelxalq|birge|cerceve|avropa|coxterefli|esas)$/,
  shape: "titled",
  unquoted: ["parties", "about"],
  aboutOnly: /^coxterefli$/,
  signed: true,
  examples: [
    {
      text: "“Azərbaycan Respublikası ilə Pakistan İslam Respublikası arasında icazəsiz yaşayan şəxslərin readmissiyası haqqında Saziş” layihəsi",
      source: "hesabat, 2016",
      draft: true,
      parties: ["AZ", "PK"],
    },
    {
      text: "“Xəzər dənizinin hidrometeorologiyası sahəsində əməkdaşlığa dair” 2014-cü il sentyabrın 29-da Həştərxan şəhərində imzalanmış Saziş",
      source: "Qanun 1123-IVQ, 16.12.2014",
      date: "2014-09-29",
      title: "Xəzər dənizinin hidrometeorologiyası sahəsində əməkdaşlığa dair",
    },
    {
      text: "Azərbaycan Respublikası Hökuməti ilə Macarıstan Hökuməti arasında “Kadastr sahəsində əməkdaşlıq haqqında” 2013-cü il 28 avqust tarixli Anlaşma Memorandumu",
      source: "nazirliklərin hesabatları",
      date: "2013-08-28",
      title: "Kadastr sahəsində əməkdaşlıq haqqında",
      parties: ["AZ", "HU"],
    },
  ],
  counterexamples: [
    { text: "tərəflər arasında razılaşma olduqda", why: "an understanding in general" },
    { text: "Saziş layihəsi yenidən işlənilmişdir.", why: "a back-reference" },
    { text: "əmək müqaviləsinin bağlanması", why: "a contract" },
  ],
};
