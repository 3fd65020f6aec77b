import type { ActKind } from "./act-kind";

export const roadmap: ActKind = {
  name: "programme",
  stems: ["xerite"],
  after: /^yol$/,
  qualifiers: /^strateji$/,
  shape: "titled",
  unquoted: ["about"],
  nameIsTitle: true,
  examples: [
    {
      text: "“Azərbaycan Respublikasında turizm sənayesinin inkişafına dair Strateji Yol Xəritəsi”nin",
      source: "Fərman 1138, 06.12.2016",
      title: "Azərbaycan Respublikasında turizm sənayesinin inkişafına dair Strateji Yol Xəritəsi",
    },
  ],
  counterexamples: [
    { text: "ölkənin yol xəritəsi nəşr edilmişdir", why: "a map of roads" },
    { text: "tərəflər yol xəritəsini müzakirə etmişlər", why: "a plan in general" },
  ],
};
