import { provisionLevels } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** What part of an act a provision is. */
export const ProvisionLevel = vocabulary("ProvisionLevel", "What part of an act a provision is.", provisionLevels, {
  SECTION: "A section (bölmə).",
  CHAPTER: "A chapter (fəsil).",
  ARTICLE: "An article (maddə).",
  PART: "A part of an article (hissə).",
  CLAUSE: "A clause (bənd).",
  SUBCLAUSE: "A sub-clause (yarımbənd).",
  PARAGRAPH: "A paragraph (abzas).",
  ANNEX: "An annex (əlavə).",
  NOTE: "A note (qeyd).",
});
