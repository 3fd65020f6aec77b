import { fold } from "./fold";

/** The months as the nominative is folded; every case form begins with one of them. */
export const foldedMonths = [
  "yanvar",
  "fevral",
  "mart",
  "aprel",
  "may",
  "iyun",
  "iyul",
  "avqust",
  "sentyabr",
  "oktyabr",
  "noyabr",
  "dekabr",
];

/** The month, 1 to 12, that an Azerbaijani word names in any case («oktyabrın» → 10); absent for another word. */
export function findMonth(word: string): number | undefined {
  const folded = fold(word);
  const index = foldedMonths.findIndex((month) => folded.startsWith(month));
  return index < 0 ? undefined : index + 1;
}

/** An ISO day, month or year, as far as known: `2014-10-17`, `2014-10`, `2014`; absent where that day is in no calendar. */
export function findIsoDate(year: number, month?: number, day?: number): string | undefined {
  const isoYear = String(year).padStart(4, "0");
  if (month === undefined) return isoYear;
  if (month < 1 || month > 12) return undefined;
  const isoMonth = `${isoYear}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return isoMonth;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${isoMonth}-${String(day).padStart(2, "0")}` : undefined;
}

/** Whether the text is an ISO day, month or year of the calendar. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const [year = 0, month, day] = text.split("-").map(Number);
  return findIsoDate(year, month, day) === text;
}

/** An ISO date as people in Azerbaijan write it: `2014-10-17` → `17.10.2014`, `2014-10` → `10.2014`. */
export function formatDayFirst(isoDate: string): string {
  return isoDate.split("-").reverse().join(".");
}

/** An ISO day in words, folded: `2014-12-04` → `4 dekabr 2014`; a month or a year without what it does not tell. */
export function formatInWords(isoDate: string): string {
  const [year, month, day] = isoDate.split("-").map(Number);
  return [day, month && foldedMonths[month - 1], year].filter(Boolean).join(" ");
}
