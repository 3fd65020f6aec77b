/** How many of a list's entries, sorted by a number, have one up to `limit`: the index after the last of them. */
export function countUpTo<Entry>(sorted: readonly Entry[], limit: number, numberOf: (entry: Entry) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(sorted[middle] as Entry) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
