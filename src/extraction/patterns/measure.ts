import type { LevelKind } from "./level-kind";

export const measure: LevelKind = {
  level: "clause",
  stems: ["tedbir"],
  common: true,
  examples: [
    { text: "Fəaliyyət Planının 5.2.4-cü tədbirinin icrası", source: "proqram hesabatları", numbers: ["5.2.4"] },
  ],
  counterexamples: [
    { text: "bu il keçirilən üçüncü tədbirin iştirakçıları", why: "an event" },
    { text: "2016-cı ildə 12 tədbir keçirilmişdir", why: "events counted" },
  ],
};
