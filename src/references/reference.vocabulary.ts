import { implementationBases } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** In what sense an act implements something. */
export const ImplementationBasis = vocabulary(
  "ImplementationBasis",
  "In what sense an act implements (icra edir) something.",
  implementationBases,
  {
    REPORTED_UNDER: "A report names the act as what was done under a measure.",
    GIVES_EFFECT: "The act gives effect in law.",
    APPLIES: "The act applies it.",
  },
);
