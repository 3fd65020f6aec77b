import { amendmentKinds } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** What an amendment does to its target. */
export const AmendmentKind = vocabulary(
  "AmendmentKind",
  "What an amendment does to its target: the textual modifications of Akoma Ntoso.",
  amendmentKinds,
  {
    INSERTION: "Adds it, or words to it (əlavə edilmişdir).",
    SUBSTITUTION: "Replaces words in it (sözləri … əvəz edilmişdir).",
    REPLACEMENT: "Gives it a new wording as a whole (yeni redaksiyada).",
    REPEAL: "Takes it, or words of it, away (çıxarılmışdır, ləğv edilmişdir).",
    RENUMBERING: "Gives it another number (hesab edilmişdir).",
    SPLIT: "Makes several of it (bölünmə).",
    JOIN: "Makes one of several (birləşdirilmə).",
    UNSPECIFIED: "Changes it, in what way the source does not say (dəyişiklik).",
  },
);
