import type { LevelKind } from "./level-kind";

export const article: LevelKind = {
  level: "article",
  stems: ["madde"],
  examples: [
    { text: "Miqrasiya Məcəlləsinin 64-cü maddəsində", source: "hesabat, 2015", numbers: ["64"] },
    { text: "45.0.4-1-ci və 45.0.6-1-ci maddələr", source: "hesabat, 2016", numbers: ["45.0.4-1", "45.0.6-1"] },
    { text: "bu Məcəllənin 41-43-cü maddələrinə", source: "Miqrasiya Məcəlləsi, 19.6", numbers: ["41", "42", "43"] },
    { text: "38ci maddə yeni redaksiyada", source: "Miqrasiya Məcəlləsi, qeyd 34", numbers: ["38"] },
  ],
  counterexamples: [
    { text: "Qanunvericilik Toplusu, 2015-ci il, № 12, maddə 1436", why: "an entry of the gazette" },
    { text: "Maddə 5. Miqrasiya proseslərinin iştirakçıları", why: "a heading" },
    { text: "25 maddədən ibarətdir", why: "a count" },
  ],
};
