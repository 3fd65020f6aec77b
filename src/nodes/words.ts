import { ValidateBy } from "class-validator";
import type { ValidationOptions } from "class-validator";

const longest = 1000;

/** Accepts words for a thing: at least a letter or a digit, at most 1,000 characters. */
export const IsWords = (options?: ValidationOptions): PropertyDecorator =>
  accept(
    (text) => text.length <= longest && /[\p{L}\p{N}]/u.test(text),
    `$property must hold a letter or a digit, and at most ${longest} characters`,
    options,
  );

/** Accepts the number of an act: at least a digit, at most 100 characters. */
export const IsActNumber = (options?: ValidationOptions): PropertyDecorator =>
  accept(
    (text) => text.length <= 100 && /\p{N}/u.test(text),
    "$property must be the number of an act, such as 1071-IVQD, in at most 100 characters",
    options,
  );

/** Accepts the number of a provision or measure: digits, a Roman numeral or a single letter, at most 100 characters. */
export const IsProvisionNumber = (options?: ValidationOptions): PropertyDecorator =>
  accept(
    (text) => text.length <= 100 && /\p{N}|^\P{L}*(?:[IVXLC]+|\p{L})(?!\p{L})/u.test(text),
    "$property must be the number of a provision or measure, such as 64.0.6-1, in at most 100 characters",
    options,
  );

/** Accepts an id: at least one character, at most 1,000. */
export const IsNodeId = (options?: ValidationOptions): PropertyDecorator =>
  accept(
    (text) => text.trim() !== "" && text.length <= longest,
    `$property must be an id, in at most ${longest} characters`,
    options,
  );

function accept(fits: (text: string) => boolean, sentence: string, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: "form",
      validator: {
        validate: (value: unknown) => typeof value === "string" && fits(value),
        defaultMessage: () => (options?.each ? sentence.replace("$property", "each of $property") : sentence),
      },
    },
    options,
  );
}
