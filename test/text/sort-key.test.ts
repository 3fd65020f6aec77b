import fc from "fast-check";
import { alphabet } from "../../src/text/letters";
import { alphabeticalKey, naturalKey } from "../../src/text/sort-key";

const byKey = (a: string, b: string): number => (alphabeticalKey(a) < alphabeticalKey(b) ? -1 : 1);

describe("alphabeticalKey", () => {
  it("sorts the letters in the order of the alphabet", () => {
    expect([...alphabet].reverse().sort(byKey).join("")).toBe(alphabet);
  });

  it("sorts titles as a printed index of Azerbaijan does", () => {
    const index = ["Cəza", "Çağrı", "Eyni", "Əmək", "Fərman", "Gömrük", "Xidmət", "İnzibati", "Qanun", "Şura", "Vergi"];
    expect([...index].reverse().sort(byKey)).toEqual(index);
  });

  it("puts a title before every longer one that it begins, whatever is appended", () => {
    const keys = ["Miqrasiya", "Miqrasiya Məcəlləsi", "Miqrasiyaya dair"].map(
      (title) => `${alphabeticalKey(title)}|id`,
    );
    expect([...keys].sort()).toEqual(keys);
  });

  it("does not mind capitals, quotation marks and blanks", () => {
    expect(alphabeticalKey("«Dövlət  rüsumu» haqqında")).toBe(alphabeticalKey("dövlət rüsumu haqqında"));
  });

  it("agrees with the collation of Azerbaijani on words in the alphabet", () => {
    const collator = new Intl.Collator("az");
    const word = fc.array(fc.constantFrom(...alphabet.replace("w", "")), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const [a, b] = [left.join(""), right.join("")];
        const [keyA, keyB] = [alphabeticalKey(a), alphabeticalKey(b)];
        expect(Math.sign(keyA < keyB ? -1 : keyA > keyB ? 1 : 0)).toBe(Math.sign(collator.compare(a, b)));
      }),
    );
  });
});

describe("naturalKey", () => {
  it("sorts numbers by value", () => {
    const numbers = ["39", "40", "387", "1071-IVQD", "1575"];
    const byNumber = (a: string, b: string): number => (naturalKey(a) < naturalKey(b) ? -1 : 1);
    expect([...numbers].reverse().sort(byNumber)).toEqual(numbers);
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(naturalKey(naturalKey(text))).toBe(naturalKey(text))));
  });
});
