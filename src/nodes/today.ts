const calendar = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Baku",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Today's date in Azerbaijan, 2014-10-17. */
export function today(): string {
  return calendar.format(new Date());
}
