import type { ActKind } from "./act-kind";

export const protocol: ActKind = {
  name: "protocol",
  stems: ["protokol"],
  qualifiers: /^(?:icra|elave|fakultativ)$/,
  shape: "titled",
  unquoted: ["parties", "about"],
  signed: true,
  examples: [
    {
      text: "“Azərbaycan Respublikası Hökuməti və İsveç Krallığı Hökuməti arasında Azərbaycan Respublikası ilə Avropa İttifaqı arasında icazəsiz yaşayan şəxslərin readmissiyası haqqında Sazişin həyata keçirilməsi üzrə İcra Protokolu” layihəsi",
      source: "hesabat, 2016",
      draft: true,
      parties: ["AZ", "SE"],
    },
  ],
  counterexamples: [{ text: "iclas protokolunun təsdiq edilməsi", why: "minutes of a meeting" }],
};
