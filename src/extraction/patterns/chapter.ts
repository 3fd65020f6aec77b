import type { LevelKind } from "./level-kind";

export const chapter: LevelKind = {
  level: "chapter",
  stems: ["fesil", "fesl"],
  common: true,
  examples: [
    { text: "yeni məzmunda 14-cü fəsil əlavə edilmişdir", source: "Miqrasiya Məcəlləsi, qeyd 124", numbers: ["14"] },
    { text: "Məcəllənin 9-cu fəslinə uyğun olaraq", source: "Əmək Məcəlləsi", numbers: ["9"] },
  ],
  counterexamples: [{ text: "İkinci Fəsil Əhalinin hüquqlarının müdafiəsi", why: "a heading" }],
};
