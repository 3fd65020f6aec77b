import { findReferences } from "../../src/extraction/find-references";

const milliseconds = (text: string): number => {
  const start = performance.now();
  findReferences(text);
  return performance.now() - start;
};
const best = (text: string): number => Math.min(...[1, 2, 3].map(() => milliseconds(text)));

describe("the time of reading", () => {
  test.each([
    ["digits", "1234567890"],
    ["level words", "maddə maddə "],
    ["opening quotation marks", "“"],
    ["years", "2014-cü il "],
    ["blanks", " "],
    ["one line without end", "abc əğş "],
    ["brackets", "((("],
    ["citations", "17 oktyabr 2014-cü il tarixli 1071-IVQD nömrəli Qanunu ilə 5-ci maddə əlavə edilmişdir. "],
    ["one sentence of citations", "Miqrasiya Məcəlləsinin 5-ci maddəsinə və "],
    ["figures that came apart", `${"1 ".repeat(400)}l1l1l1 5-ci maddəsinin `],
    ["figures that look like letters", `${"1l".repeat(400)} 5-ci maddəsinin `],
    ["letters that came apart", `${"M ə c ə ".repeat(100)}Məcəlləsinin `],
    ["head lines of pages", "12.03.2019  e-qanun.az  41 / 77\n\nQanununun 5-ci maddəsi\n"],
    ["what is made under acts", "2014-cü il 5 may tarixli 5 nömrəli Qanuna uyğun olaraq hazırlanmış, "],
    ["lists of what is repealed", "ləğv edilsin:\n1. 2014-cü il 5 may tarixli 5 nömrəli Qanun;\n"],
    ["headings", "AZƏRBAYCAN RESPUBLİKASININ QANUNU\n\nSu haqqında\n\n"],
    ["decisions without an issuer", "2014-cü il 5 may tarixli 5 nömrəli qərar. "],
    ["short names", "Mülki Məcəllə (MM) və MM-in 5-ci maddəsi. "],
    ["protocols", "“A haqqında” Konvensiyaya dair 4 saylı Protokolun 5-ci maddəsi və 5 saylı Protokol, "],
    ["parties", "Türkiyə ilə Gürcüstan Hökuməti ilə Saziş və "],
    ["titles in one line", "Su haqqında Azərbaycan Respublikasının Qanunu\n"],
    ["numbers of several acts", "Su Məcəlləsinin 1-ci, Meşə Məcəlləsinin 2-ci maddələri, "],
    ["stamps", "Prezidentin 2014-cü il 5 may tarixli 5 nömrəli Fərmanı ilə təsdiq edilmişdir\nSu Qaydaları\n"],
    ["numbers in quoted wording", "5-ci maddədə “3.1-ci” sözləri “3.2-ci” sözləri ilə əvəz edilsin; "],
    ["rows of a programme", "\n1.2.3\tQanunun 5-ci maddəsinə əsasən hazırlanmış Dövlət Proqramı çərçivəsində\t2014\n"],
  ])("grows with the length of a text of %s, not with its square", (_, piece) => {
    const text = piece.repeat(Math.ceil(120_000 / piece.length));
    best(text);
    const once = best(text);
    const eightfold = best(text.repeat(8));
    expect(eightfold).toBeLessThan(24 * once + 60);
  });
});
