import { measureStatuses } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** What is claimed to have come of a measure. */
export const MeasureStatus = vocabulary(
  "MeasureStatus",
  "What a report claims to have come of a measure (icra vəziyyəti). NOT_STATED: reported on, but no status claimed. NOT_REPORTED: no report on it.",
  measureStatuses,
  {
    EXECUTED: "Carried out in full (tam icra olunub).",
    PARTLY_EXECUTED: "Carried out in part (qismən icra olunub).",
    ONGOING: "Being carried out, or carried out continually (icra olunur, mütəmadi).",
    NOT_EXECUTED: "Not carried out (icra olunmayıb).",
    NOT_STATED: "A report speaks of it without claiming a status.",
    NOT_REPORTED: "No report speaks of it.",
  },
);
