import type { ActKind } from "./act-kind";

export const constitution: ActKind = {
  name: "constitution",
  stems: ["konstitusiya"],
  shape: "named",
  examples: [
    { text: "Azərbaycan Respublikası Konstitusiyasının 109-cu maddəsi", source: "Fərman, 17.10.2017" },
    { text: "Konstitusiyanın 98.1-ci maddəsinə uyğundur", source: "Konstitusiya Məhkəməsi, 04.12.2019" },
  ],
  counterexamples: [
    { text: "Azərbaycan Respublikası Konstitusiya Məhkəməsinin Plenumu", why: "a court" },
    { text: "Türkiyə Respublikasının Konstitusiyası", why: "another state's constitution" },
  ],
};
