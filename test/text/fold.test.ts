import fc from "fast-check";
import { fold } from "../../src/text/fold";

describe("fold", () => {
  test.each([
    ["Miqrasiya Məcəlləsi", "miqrasiya mecellesi"],
    ["ƏƏSMN", "eesmn"],
    ["İsveçrə", "isvecre"],
    ["IĞDIR ığdır", "igdir igdir"],
    ["Şuşa, Öğüz, Ünvan, Çay", "susa, oguz, unvan, cay"],
    ["Mәcǝllǝ (Cyrillic ә, turned ǝ)", "mecelle (cyrillic e, turned e)"],
    ["Коdеks", "kodeks"],
    ["2004–2008 — illər", "2004-2008 - iller"],
    ["  iki\u00a0\n boşluq ", "iki bosluq"],
    ["sə\u00adnəd", "sened"],
    ["o\u0308lkə", "olke"],
  ])("folds «%s» to «%s»", (text, folded) => expect(fold(text)).toBe(folded));

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });
});
