/** How wide a column would be on one line, and its longest word. */
export interface Needed {
  whole: number;
  word: number;
}

/**
 * The widths that columns get in a room: what they need where it holds all of them, else the widest are cut down to one width, so
 * that the narrow ones stay whole. No word is broken as long as the room allows it. Absent where a column that is cut down would get
 * less than `least`.
 */
export function fitWidths(needed: Needed[], room: number, least: number): number[] | undefined {
  for (const wholeWords of [true, false]) {
    for (let most = room; most >= least; most--) {
      const widths = needed.map(({ whole, word }) => Math.max(Math.min(whole, most), wholeWords ? word : 0));
      if (widths.reduce((sum, width) => sum + width, 0) <= room) return widths;
    }
  }
  return undefined;
}
