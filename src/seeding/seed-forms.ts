import { z } from "zod";
import { isIsoDate } from "../text/dates";

/** The forms of single values in seeds. Every YAML scalar is read as text; numbers are read where a form asks for one. */

/** A day of the calendar, 2014-10-17. */
export const localDate = z.string().refine((text) => text.length === 10 && isIsoDate(text), {
  error: (issue) => `"${String(issue.input)}" is no date: write a day of the calendar, 2014-10-17.`,
});

/** An instant in UTC, 2026-11-20T00:00:00Z, given as the graph stores it. */
export const instant = z.iso
  .datetime({ error: (issue) => `"${String(issue.input)}" is no instant: write 2026-11-20T00:00:00Z.` })
  .transform((text) => new Date(text).toISOString());

const read = (form: RegExp, wanted: string) =>
  z
    .string()
    .regex(form, { error: (issue) => `"${String(issue.input)}" is no ${wanted}.` })
    .transform(Number);

/** 1, 2, 3 … */
export const countingNumber = read(/^[1-9]\d*$/, "whole number from 1");
/** 2011 */
export const year = read(/^\d{4}$/, "year: write 2011");
/** 20754 or 12.5. Three decimals are refused: «20.754» is how documents write 20754. */
export const amount = read(
  /^-?\d+(\.(\d{1,2}|\d{4,}))?$/,
  "number: write 20754 or 12.5, with nothing between thousands",
);

export const flag = z
  .enum(["true", "false"], { error: (issue) => `"${String(issue.input)}" is neither true nor false.` })
  .transform((text) => text === "true");

export const words = z.string().trim().min(1, "nothing is written here.");
export const period = z
  .strictObject({ from: localDate.describe("Its first day."), until: localDate.describe("Its last day.") })
  .refine(({ from, until }) => from <= until, "the period ends before it begins.");

/** A label; with the days from which and until which (exclusive) it holds. */
export const name = z.strictObject({
  label: words.describe("The name as it is written."),
  from: localDate.optional().describe("The first day on which it holds."),
  until: localDate.optional().describe("The first day on which it no longer holds."),
});
export const names = z.array(z.union([words, name])).default([]);
