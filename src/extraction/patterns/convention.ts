import type { ActKind } from "./act-kind";

export const convention: ActKind = {
  name: "convention",
  stems: ["konvensiya", "pakt", "beyanname", "nizamname", "xartiya"],
  qualifiers: /^(?:beynelxalq|avropa|umumi|umumdunya|cerceve|sosial|gomruk)$/,
  shape: "titled",
  unquoted: ["about", "name"],
  nameIsTitle: true,
  signed: true,
  examples: [
    {
      text: "“Mülki və siyasi hüquqlar haqqında” Beynəlxalq Paktın",
      source: "hesabat, 2016",
      title: "Mülki və siyasi hüquqlar haqqında",
    },
    {
      text: "Avropa Şurasının “İnsan alverinə qarşı mübarizə haqqında” Konvensiyasının",
      source: "hesabat, 2016",
      title: "İnsan alverinə qarşı mübarizə haqqında",
      issuer: "coe",
    },
    {
      text: "1949-cu il tarixli dördüncü Cenevrə Konvensiyasının",
      source: "hesabat, 2016",
      date: "1949",
      title: "dördüncü Cenevrə Konvensiyası",
    },
  ],
  counterexamples: [{ text: "Konvensiyanın tələblərinə uyğunlaşdırılması", why: "a back-reference" }],
};
