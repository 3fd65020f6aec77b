import fc from "fast-check";
import type { Mention } from "../../../../src/cli/extract/describe";
import { nestMentions, type Piece } from "../../../../src/cli/extract/nest-mentions";

const mention = (id: string, start: number, end: number): Mention => ({ id, start, end }) as Mention;
const textOf = (piece: Piece): string => (typeof piece === "string" ? piece : piece.pieces.map(textOf).join(""));
const draw = (piece: Piece): string =>
  typeof piece === "string"
    ? piece
    : `${piece.begins ? "" : "~"}${piece.mentions.map(({ id }) => id).join("+")}(${piece.pieces.map(draw).join("")})`;
const drawn = (text: string, mentions: Mention[]): string => nestMentions(text, mentions).map(draw).join("");

describe("marked spans", () => {
  test.each([
    ["lie apart", [mention("a", 0, 1), mention("b", 2, 3)], "a(0)1b(2)345"],
    ["touch", [mention("a", 0, 2), mention("b", 2, 4)], "a(01)b(23)45"],
    ["nest, however they are ordered", [mention("b", 2, 3), mention("a", 1, 5)], "0a(1b(2)34)5"],
    ["nest at one edge", [mention("a", 1, 5), mention("b", 1, 3), mention("c", 4, 5)], "0a(b(12)3c(4))5"],
    ["are one where they are the same", [mention("a", 1, 5), mention("b", 1, 5)], "0a+b(1234)5"],
    ["cross, and go on behind", [mention("a", 0, 3), mention("b", 2, 5)], "a(01b(2))~b(34)5"],
    ["are all of the text", [mention("a", 0, 6)], "a(012345)"],
  ])("%s", (_, mentions, expected) => expect(drawn("012345", mentions)).toBe(expected));

  it("hold the whole text, and each the words of its mention, whatever the spans", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ minLength: 50, maxLength: 50, unit: "binary" }), spans, (text, all) => {
        const mentions = all.map(([start, length], index) => mention(`m${index}`, start, start + length));
        const pieces = nestMentions(text, mentions);
        expect(pieces.map(textOf).join("")).toBe(text);
        for (const { id, start, end } of mentions) expect(wordsOf(id, pieces)).toBe(text.slice(start, end));
      }),
    );
  });
});

function wordsOf(id: string, pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return "";
      return piece.mentions.some((each) => each.id === id) ? textOf(piece) : wordsOf(id, piece.pieces);
    })
    .join("");
}
