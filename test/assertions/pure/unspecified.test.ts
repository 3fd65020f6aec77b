import fc from "fast-check";
import { moveUnspecified, type AmendmentWord } from "../../../src/assertions/unspecified";
import type { AmendmentKind } from "../../../src/identifiers/vocabulary";
import { day } from "../facts";

const spoken = (id: string, kind: AmendmentKind, more: Partial<AmendmentWord> = {}): AmendmentWord => ({
  id,
  kind,
  statedKind: kind,
  recordedAt: day(1),
  statusWhenRecorded: "ACCEPTED",
  verdicts: [],
  source: { rank: 3 },
  ...more,
});
const open = (more: Partial<AmendmentWord> = {}) => spoken("open", "UNSPECIFIED", more);
const moves = (...words: AmendmentWord[]) =>
  moveUnspecified(words, day(9)).map(({ word, kind, at, status }) => [word.id, kind, at, status]);

describe("words that leave the kind of an amendment open", () => {
  it("support the kind that another source names, from when both are recorded", () => {
    const named = (recordedAt: string) => spoken("named", "INSERTION", { recordedAt });
    expect(moves(open({ recordedAt: day(2) }), named(day(5)))).toEqual([["open", "INSERTION", day(5), "ACCEPTED"]]);
    expect(moves(open({ recordedAt: day(5) }), named(day(2)))).toEqual([["open", "INSERTION", day(5), "ACCEPTED"]]);
  });

  it("support no kind that nobody names, or that is only proposed or rejected", () => {
    expect(moves(open())).toEqual([]);
    expect(moves(open(), spoken("named", "INSERTION", { statusWhenRecorded: "PROPOSED" }))).toEqual([]);
    const rejected = spoken("named", "INSERTION", { verdicts: [{ status: "REJECTED", at: day(2), decisive: false }] });
    expect(moves(open(), rejected)).toEqual([]);
  });

  it("support a proposed kind from its acceptance on", () => {
    const accepted = spoken("named", "REPEAL", {
      statusWhenRecorded: "PROPOSED",
      verdicts: [{ status: "ACCEPTED", at: day(4), decisive: false }],
    });
    expect(moves(open(), accepted)).toEqual([["open", "REPEAL", day(4), "ACCEPTED"]]);
  });

  it("follow the best ranked of several sources, of equals the first kind of the vocabulary", () => {
    const [replaced, inserted] = [spoken("a", "REPLACEMENT"), spoken("b", "INSERTION")];
    expect(moves(open(), replaced, inserted)).toEqual([["open", "INSERTION", day(1), "ACCEPTED"]]);
    expect(moves(open(), { ...replaced, source: { rank: 1 } }, inserted)).toEqual([
      ["open", "REPLACEMENT", day(1), "ACCEPTED"],
    ]);
  });

  it("come back where no accepted word names a kind any more", () => {
    const copy = spoken("copy", "INSERTION", { statedKind: "UNSPECIFIED" });
    const rejected = spoken("named", "INSERTION", { verdicts: [{ status: "REJECTED", at: day(2), decisive: false }] });
    expect(moves(copy, rejected)).toEqual([["copy", "UNSPECIFIED", day(9), "ACCEPTED"]]);
  });

  it("are moved as what they are: a proposal stays one, what was rejected or superseded stays where it is", () => {
    const named = spoken("named", "INSERTION");
    expect(moves(open({ statusWhenRecorded: "PROPOSED" }), named)).toEqual([["open", "INSERTION", day(1), "PROPOSED"]]);
    expect(moves(open({ supersededAt: day(3) }), named)).toEqual([]);
    expect(moves(open({ verdicts: [{ status: "RETRACTED", at: day(2), decisive: false }] }), named)).toEqual([]);
  });

  it("are moved alike in whatever order the words come, and once moved stay", () => {
    const anyKind = fc.constantFrom<AmendmentKind>("INSERTION", "REPEAL", "UNSPECIFIED");
    const anyWords = fc.array(
      fc.record({ kind: anyKind, rank: fc.integer({ min: 1, max: 4 }), at: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(anyWords, (drawn) => {
        const words = drawn.map(({ kind, rank, at }, index) =>
          spoken(String(index), kind, { source: { rank }, recordedAt: day(at) }),
        );
        const found = moves(...words);
        expect(moves(...[...words].reverse()).sort()).toEqual([...found].sort());
        const settled = words.map((word) => {
          const to = found.find(([id]) => id === word.id)?.[1] as AmendmentKind | undefined;
          return to ? { ...word, kind: to } : word;
        });
        expect(moves(...settled)).toEqual([]);
      }),
    );
  });
});
