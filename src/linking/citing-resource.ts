import type { ProvisionRecord } from "../extraction/records";
import type { CitingDocument } from "./citing-document";
import { countUpTo } from "../text/search-sorted";
import type { Resolutions } from "./resolve-records";

/** From an offset on, what cites there: the id of a resource, or undefined where nothing is said to. */
interface Reach {
  from: number;
  resourceId?: string;
}

/**
 * What cites at each place of a document: in a report or programme the measure or heading whose row it is, else the act whose text
 * the document is. Under a row of two numbers, or of a number that is not known, a report cites for nothing.
 */
export class CitingResources {
  private readonly reaches: Reach[];

  constructor(
    private readonly document: CitingDocument,
    rows: readonly ProvisionRecord[][],
    resolutions: Resolutions,
  ) {
    this.reaches = rows.flatMap((row) => {
      const [record, ...others] = row;
      if (record === undefined || !resolutions.isRow(record)) return [];
      const { resourceId } = resolutions.ofRecord(record);
      return [{ from: record.start, resourceId: others.length === 0 ? resourceId : undefined }];
    });
  }

  at(offset: number): string | undefined {
    const row = this.reaches[countUpTo(this.reaches, offset, ({ from }) => from) - 1];
    return row?.resourceId ?? this.document.actId;
  }
}
