import type { ActKindName, Change, LevelName, RelationType } from "../../extraction/records";

/** One idea in the language of the law and in English. */
export interface Words {
  az: string;
  en: string;
}

/** What stands in one colour on the page, in the order of its legend. */
export const families = {
  statute: { az: "Qanun, məcəllə", en: "laws and codes" },
  president: { az: "Fərman, sərəncam", en: "acts of the President" },
  cabinet: { az: "Nazirlər Kabineti, qurumlar", en: "acts of the Cabinet and of agencies" },
  treaty: { az: "Saziş, konvensiya", en: "agreements and conventions" },
  programme: { az: "Proqram, plan", en: "programmes and plans" },
  approved: { az: "Qaydalar, əsasnamə", en: "rules, statutes, lists, forms" },
  provision: { az: "Maddə, bənd, hissə", en: "articles, clauses, parts" },
} satisfies Record<string, Words>;

export type Family = keyof typeof families;

export const actKinds: Record<ActKindName, Words & { family: Family }> = {
  constitution: { az: "Konstitusiya", en: "constitution", family: "statute" },
  code: { az: "Məcəllə", en: "code", family: "statute" },
  law: { az: "Qanun", en: "law", family: "statute" },
  "presidential-decree": { az: "Prezidentin fərmanı", en: "presidential decree", family: "president" },
  "presidential-order": { az: "Prezidentin sərəncamı", en: "presidential order", family: "president" },
  "cabinet-decision": { az: "Nazirlər Kabinetinin qərarı", en: "Cabinet decision", family: "cabinet" },
  "cabinet-order": { az: "Nazirlər Kabinetinin sərəncamı", en: "Cabinet order", family: "cabinet" },
  "agency-act": { az: "Qurumun aktı", en: "agency act", family: "cabinet" },
  treaty: { az: "Saziş", en: "agreement", family: "treaty" },
  protocol: { az: "Protokol", en: "protocol", family: "treaty" },
  convention: { az: "Konvensiya", en: "convention", family: "treaty" },
  programme: { az: "Proqram", en: "programme", family: "programme" },
  "action-plan": { az: "Fəaliyyət planı", en: "action plan", family: "programme" },
  rules: { az: "Qaydalar", en: "rules", family: "approved" },
  statute: { az: "Əsasnamə", en: "statute", family: "approved" },
  list: { az: "Siyahı", en: "list", family: "approved" },
  form: { az: "Nümunə", en: "form", family: "approved" },
  other: { az: "Digər akt", en: "other act", family: "approved" },
};

export const levels: Record<LevelName, Words> = {
  article: { az: "maddə", en: "article" },
  clause: { az: "bənd", en: "clause" },
  subclause: { az: "yarımbənd", en: "subclause" },
  part: { az: "hissə", en: "part" },
  section: { az: "bölmə", en: "section" },
  chapter: { az: "fəsil", en: "chapter" },
  paragraph: { az: "abzas", en: "paragraph" },
  annex: { az: "əlavə", en: "annex" },
};

export const relationTypes: Record<RelationType, Words> = {
  AMENDS: { az: "dəyişdirir", en: "amends" },
  APPROVES: { az: "təsdiq edir", en: "approves" },
  RATIFIES: { az: "ratifikasiya edir", en: "ratifies" },
  BASED_ON: { az: "əsaslanır", en: "is based on" },
  REPEALS: { az: "ləğv edir", en: "repeals" },
};

/** What an amendment does to its target. */
export const changes: Record<Change, Words> = {
  adds: { az: "əlavə edir", en: "adds" },
  rewords: { az: "yeni redaksiyada verir", en: "rewords" },
  repeals: { az: "çıxarır", en: "repeals" },
  modifies: { az: "dəyişdirir", en: "modifies" },
};

/** Names that need no record: `self` and those that are well known. */
const wellKnown: Record<string, Words> = {
  self: { az: "bu sənəd", en: "this document" },
  constitution: { az: "Konstitusiya", en: "the Constitution" },
  "code/migration": { az: "Miqrasiya Məcəlləsi", en: "Migration Code" },
  "code/labour": { az: "Əmək Məcəlləsi", en: "Labour Code" },
  "code/administrative-offences": { az: "İnzibati Xətalar Məcəlləsi", en: "Code of Administrative Offences" },
  "code/criminal-procedure": { az: "Cinayət-Prosessual Məcəllə", en: "Code of Criminal Procedure" },
  "code/criminal": { az: "Cinayət Məcəlləsi", en: "Criminal Code" },
  "code/civil-procedure": { az: "Mülki Prosessual Məcəllə", en: "Code of Civil Procedure" },
  "code/civil": { az: "Mülki Məcəllə", en: "Civil Code" },
  "code/tax": { az: "Vergi Məcəlləsi", en: "Tax Code" },
  "code/family": { az: "Ailə Məcəlləsi", en: "Family Code" },
  "code/customs": { az: "Gömrük Məcəlləsi", en: "Customs Code" },
};

/** The name of what a record refers to without an id; one that is not well known stands as it is. */
export function namedAs(name: string): Words {
  return wellKnown[name] ?? { az: name, en: name };
}
