import { treatyStages, treatySteps, treatySubjects } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** How far a treaty has come. */
export const TreatyStage = vocabulary("TreatyStage", "How far a treaty has come (mərhələ).", treatyStages, {
  DRAFTED: "A draft (layihə) exists.",
  PROPOSED: "The draft was sent to the other party.",
  UNDER_REVIEW: "A party reviews it.",
  NEGOTIATION: "It is being negotiated (danışıqlar).",
  AGREED: "The text is agreed (razılaşdırılmışdır).",
  SIGNING: "It is being prepared for signature.",
  SIGNED: "It is signed (imzalanmışdır).",
  RATIFIED: "It is ratified (təsdiq edilmişdir).",
  IN_FORCE: "It is in force (qüvvədədir).",
  MULTILATERAL_PARTY: "Azerbaijan has joined a treaty of several states (qoşulmuşdur).",
});

/** A step in a treaty's life. */
export const TreatyStep = vocabulary("TreatyStep", "A step in a treaty's life.", treatySteps, {
  DRAFTED: "A draft was prepared (layihə hazırlanmışdır).",
  SENT_TO_MINISTRY: "The draft was sent to a ministry or another body at home.",
  SENT_TO_PARTY: "The draft was sent to the other party.",
  REVIEWED: "A party reviewed the draft.",
  NEGOTIATION_ROUND: "A round of negotiations (danışıqlar) was held.",
  AGREED: "The text was agreed (razılaşdırılmışdır).",
  SIGNING: "Its signature was being prepared.",
  SIGNED: "It was signed (imzalanmışdır).",
  RATIFIED: "It was ratified (təsdiq edilmişdir).",
  ENTERED_INTO_FORCE: "It entered into force (qüvvəyə minmişdir).",
  JOINED: "Azerbaijan joined it (qoşulmuşdur).",
  AMENDMENT_PROPOSED: "A change of it was proposed; this leads to no other stage.",
});

/** What a treaty is about. */
export const TreatySubject = vocabulary("TreatySubject", "What a treaty is about.", treatySubjects, {
  MIGRATION_COOPERATION: "Cooperation in migration (miqrasiya sahəsində əməkdaşlıq).",
  LABOUR_MIGRATION: "Labour migration (əmək miqrasiyası).",
  READMISSION: "Readmission of persons staying without leave (readmissiya).",
  READMISSION_IMPLEMENTATION: "How a readmission agreement is carried out (icra protokolu).",
  VISA: "Visas (viza).",
  ROAD_TRANSPORT: "International road transport (avtomobil əlaqələri).",
  VOLUNTARY_RETURN: "Voluntary return (könüllü qayıdış).",
  HUMAN_RIGHTS: "Human rights (insan hüquqları).",
  OTHER: "Anything else.",
});
