import { badUserInput } from "./bad-user-input";

/** The opaque cursor of an entry: its key in the list's order, in base64url. */
export function encodeCursor(key: string): string {
  return Buffer.from(key, "utf8").toString("base64url");
}

/** The key that a cursor stands for. Throws BAD_USER_INPUT where the text was not made by `encodeCursor`. */
export function decodeCursor(cursor: string): string {
  const key = Buffer.from(cursor, "base64url").toString("utf8");
  if (key === "" || encodeCursor(key) !== cursor)
    throw badUserInput("`after` is not a cursor: give the `cursor` or `endCursor` of an earlier page.");
  return key;
}
