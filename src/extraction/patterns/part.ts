import type { LevelKind } from "./level-kind";

export const part: LevelKind = {
  level: "part",
  stems: ["hisse"],
  common: true,
  examples: [
    { text: "23-cü maddənin I hissəsinin 3-cü bəndi", source: "GUIDE", numbers: ["I"] },
    { text: "6-cı maddəsinin ikinci hissəsinin yeddinci abzasına", source: "Qanun, 04.03.2016", numbers: ["2"] },
  ],
  counterexamples: [
    { text: "romanın ikinci hissəsi işıq üzü görüb", why: "of a book" },
    { text: "saytın “Xidmət haqqında” hissəsindəki", why: "no number" },
  ],
};
