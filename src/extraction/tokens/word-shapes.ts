/** Shapes of folded words by which damage is told from what the author wrote. */

/** What makes an ordinal of a number: «ci», «cü», «nci». */
export const ordinalSuffix = /^(?:[iu]?n)?c[iu]$/;

/** A month in the form that a date has: «17 oktyabr». */
export const monthName = /^(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)$/;

/** The mark of the convocation that a law's number ends in: IVQD, IIQ, VIQR, VKQ; with l for I in a damaged text layer. */
export const convocation = /^[ivxl]{1,5}(?:q|kq)[dr]?$/;
