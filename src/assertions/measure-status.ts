import type { MeasureStatus } from "../identifiers/vocabulary";

/** What a body claimed about a measure; `latestKey` sorts reports by the end of what they tell of. */
export interface ReportedStatus {
  status: MeasureStatus;
  latestKey: string;
}

/**
 * The status of a measure: what the latest report claims, NOT_REPORTED where there is none. The caller leaves out what is overruled
 * or not accepted.
 */
export function latestStatus(reports: readonly ReportedStatus[]): MeasureStatus {
  const latest = reports.reduce<ReportedStatus | undefined>(
    (best, one) => (best === undefined || one.latestKey > best.latestKey ? one : best),
    undefined,
  );
  return latest?.status ?? "NOT_REPORTED";
}
