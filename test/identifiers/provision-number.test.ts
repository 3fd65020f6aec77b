import fc from "fast-check";
import {
  canonicalProvisionNumber,
  compareProvisionNumbers,
  parentNumbers,
  provisionSortKey,
} from "../../src/identifiers/provision-number";
import { findRomanValue } from "../../src/identifiers/roman";

const component = fc.nat(130).map(String);
const inserted = fc.tuple(component, fc.option(fc.integer({ min: 1, max: 9 }), { nil: 0 }));
const aNumber = fc
  .array(inserted, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([main, after]) => (after ? `${main}-${after}` : main)).join("."));

describe("canonicalProvisionNumber", () => {
  test.each([
    ["64.0.6-1-ci", "64.0.6-1"],
    ["64.0.6-1", "64.0.6-1"],
    ["64-cü maddəsində", "64"],
    ["64.0.6–1-ci maddə", "64.0.6-1"],
    ["38ci", "38"],
    ["9.3.4-cü", "9.3.4"],
    ["45.0.4.-1-ci", "45.0.4-1"],
    ["2.1.4.2.", "2.1.4.2"],
    ["21 . 2 -ci", "21.2"],
    ["5-inci", "5"],
    ["IV", "IV"],
    ["III-I hissəsi", "III-I"],
    ["ІХ", "IX"],
    ["«a»", "a"],
    ["“ç” bəndi", "ç"],
    ["64.06-1", "64.06-1"],
  ])("reads «%s» as %s", (text, number) => expect(canonicalProvisionNumber(text)).toBe(number));

  test.each([
    ["64.06-1-ci maddə", "64.0.6-1"],
    ["55.012", "55.0.12"],
    ["64.0.6-1", "64.0.6-1"],
    ["64.6-1", "64.6-1"],
    ["55.0.61", "55.0.61"],
    ["640.6-1", "640.6-1"],
    ["20.10", "20.10"],
  ])("gives «%s» its lost part back, and only where there is one reading: %s", (text, number) => {
    expect(canonicalProvisionNumber(text, { restoreLostPart: true })).toBe(number);
  });

  it("leaves a canonical number as it is", () => {
    fc.assert(fc.property(aNumber, (number) => expect(canonicalProvisionNumber(number)).toBe(number)));
  });

  it("changes nothing the second time", () => {
    const text = fc.oneof(
      fc.string(),
      aNumber.map((number) => `${number}-ci maddə`),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (written, restoreLostPart) => {
        const once = canonicalProvisionNumber(written, { restoreLostPart });
        expect(canonicalProvisionNumber(once, { restoreLostPart })).toBe(once);
      }),
    );
  });
});

describe("the order of provisions", () => {
  it("puts an inserted article after the one that it follows and its parts", () => {
    const inOrder = ["9", "64", "64.0.6", "64.0.6.1", "64.0.6-1", "64.0.7", "64.0.10", "65"];
    expect([...inOrder].reverse().sort(compareProvisionNumbers)).toEqual(inOrder);
  });

  it("keeps that order when something is appended to the keys", () => {
    const keys = ["64", "64.0.6", "64.0.6.1", "64.0.6-1", "64.0.7"].map((number) => `${provisionSortKey(number)}|id`);
    expect([...keys].sort()).toEqual(keys);
  });

  it("sorts Roman numerals by value and letters by the alphabet", () => {
    expect(["IX", "V", "IV", "I"].sort(compareProvisionNumbers)).toEqual(["I", "IV", "V", "IX"]);
    expect(["d", "ç", "c", "a"].sort(compareProvisionNumbers)).toEqual(["a", "c", "ç", "d"]);
  });

  it("is a total order", () => {
    fc.assert(
      fc.property(aNumber, aNumber, (a, b) => {
        expect(Math.sign(compareProvisionNumbers(a, b))).toBe(0 - Math.sign(compareProvisionNumbers(b, a)));
        expect(compareProvisionNumbers(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("parentNumbers", () => {
  test.each([
    ["64.0.6-1", ["64"]],
    ["2.1.4.2", ["2.1.4", "2.1", "2"]],
    ["65.0.6.1", ["65.0.6", "65"]],
    ["64", []],
    ["12-1", []],
  ])("of %s are %p", (number, parents) => expect(parentNumbers(number)).toEqual(parents));
});

describe("findRomanValue", () => {
  test.each([
    ["IV", 4],
    ["XIX", 19],
    ["XL", 40],
    ["IIII", undefined],
    ["", undefined],
    ["C", undefined],
    ["iv", undefined],
  ])("of «%s» is %p", (text, value) => expect(findRomanValue(text)).toBe(value));
});
