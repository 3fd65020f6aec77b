import { levelStems } from "./citations/level-word";
import { typeStems } from "./citations/type-word";
import { findNounForm } from "./phrases/noun";

const others = new Set(
  (
    "azerbaycan respublikasi respublikasinin prezidentinin nazirler kabinetinin kabineti konstitusiya mehkemesi mehkemesinin " +
    "tarixli nomreli sayli haqqinda barede dair uzre fevral mart aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr yanvar " +
    "elave edilmisdir edilsin evez edilmis verilmisdir verilsin cixarilmisdir cixarilsin legv redaksiyada sozleri sozu mezmunda " +
    "tesdiq edilmesi qerara alir aliram esasen uygun olaraq birinci ikinci ucuncu dorduncu besinci altinci yeddinci sekkizinci " +
    "doqquzuncu onuncu quvveden dusmus dusmusdur hesab deyisiklik deyisiklikler elaveler edilmesi maddesi ve ile hemin nezere nezerde tetbiqi elaqedar bezi etmis miqrasiya emek vergi gomruk mulki cinayet inzibati xetalar cezalarin icrasi prosessual aile torpaq mese menzil secki sehersalma gemiciliyi"
  ).split(" "),
);

const stems = [...typeStems, ...levelStems];
const remembered = new Map<string, boolean>();
const most = 20_000;

/** Whether a folded word is one that the reader looks for; only such words are put together where their letters came apart. */
export function isKnownWord(key: string): boolean {
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const known = others.has(key) || stems.some((stem) => findNounForm(key, stem) !== undefined);
  if (remembered.size >= most) remembered.clear();
  remembered.set(key, known);
  return known;
}
