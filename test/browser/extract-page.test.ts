import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toPage } from "../../src/cli/extract/page";
import { findReferences } from "../../src/extraction/find-references";
import { useBrowser, type Watched } from "./open-page";

const openPage = useBrowser();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "normgraph-page-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = [
  "\n\tA & B <script>alert(1)</script> \"x\" 'y' &lt; İıƏə 👩‍⚖️\r\nsonra\rdaha\n",
  "“Miqrasiya Məcəlləsinin təsdiq edilməsi haqqında” Azərbaycan Respublikasının 2013-cü il 2 iyul tarixli 713-IVQ nömrəli Qanunu.\n",
  "17 oktyabr 2014-cü il tarixli 1071-IVQD nömrəli Azərbaycan Respublikasının Qanunu ilə Miqrasiya Məcəlləsinin 64.0.6-1-ci maddəsi yeni redaksiyada verilmişdir.\n",
  "Əmək Məcəlləsinin 5–7-ci maddələri.",
].join("");

async function open(options: object, of = text, name = "<b>note.txt"): Promise<Watched> {
  const file = join(folder, "page.html");
  await writeFile(file, toPage({ name, text: of, records: findReferences(of) }));
  const { href } = pathToFileURL(file);
  // Files have this origin in common; whatever has another is blocked and counted.
  const watched = await openPage("null", options);
  await watched.page.goto(href);
  return watched;
}

const wholeList = "document.getElementById('list').scrollHeight <= document.getElementById('list').clientHeight";
const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

describe.each([
  ["a desk", { width: 1280, height: 800 }],
  ["a telephone", { width: 390, height: 844 }],
])("the page of references on %s", (_, viewport) => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await open({ viewport });
  });
  afterEach(async () => {
    expect(await watched.page.evaluate(overflow)).toBe(0);
    expect(watched.complaints).toEqual([]);
    expect(watched.elsewhere).toEqual([]);
    await watched.page.context().close();
  });

  it("shows the document sign by sign, and its name", async () => {
    const { page } = watched;
    expect(await page.evaluate<string>("document.getElementById('text').textContent")).toBe(text);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("<b>note.txt");
  });

  it("tells at the keyboard's focus what a mention is and does, and forgets it at Escape", async () => {
    const { page } = watched;
    const card = page.locator("#card");
    await page.locator("mark", { hasText: "64.0.6-1-ci maddəsi" }).focus();
    expect(await card.innerText()).toContain("Miqrasiya Məcəlləsi, 64.0.6-1 maddə");
    expect(await card.innerText()).toContain("1071-IVQD, 17.10.2014 yeni redaksiyada verir · rewords →");
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height).toBe(
      true,
    );
    await page.keyboard.press("Escape");
    expect(await card.isVisible()).toBe(false);
  });

  it("tells of the mention around one that lies within it", async () => {
    const { page } = watched;
    await page.locator("mark mark").first().click();
    const labels = await page.locator("#card .label").allInnerTexts();
    expect(labels).toEqual(["Miqrasiya Məcəlləsi", "713-IVQ, 02.07.2013"]);
  });

  it("tells of every number of a range", async () => {
    const { page } = watched;
    await page.locator("mark", { hasText: "5–7-ci maddələri" }).click();
    const labels = await page.locator("#card .label").allInnerTexts();
    expect(labels).toEqual([5, 6, 7].map((number) => `Əmək Məcəlləsi, ${number} maddə`));
  });

  it("leads from the list and from a relation to the place in the text", async () => {
    const { page } = watched;
    await page.locator("#list").getByRole("link", { name: "64.0.6-1 maddə" }).first().click();
    const focused = () => page.evaluate<string>("document.activeElement.textContent");
    expect(await focused()).toBe("64.0.6-1-ci maddəsi");
    await page.locator("#card").getByRole("link", { name: "1071-IVQD" }).click();
    expect(await focused()).toContain("1071-IVQD nömrəli");
  });

  it("hides a kind that the legend is told to leave out", async () => {
    const { page } = watched;
    const items = page.locator("#list ol > li");
    const all = await items.count();
    await page.getByRole("checkbox", { name: "Maddə" }).uncheck();
    expect(await items.filter({ visible: true }).count()).toBe(all - 4);
    await page.locator("mark", { hasText: "64.0.6-1-ci maddəsi" }).click();
    expect(await page.locator("#card").isVisible()).toBe(false);
  });
});

describe("the page of references", () => {
  it("is dark where the system is", async () => {
    const { page } = await open({ colorScheme: "dark" });
    const background = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(
      background
        .match(/\d+/g)
        ?.map(Number)
        .every((part) => part < 80),
    ).toBe(true);
  });

  it("prints text and list without what only a screen can do", async () => {
    const { page } = await open({});
    await page.locator("mark").first().focus();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#card").isVisible()).toBe(false);
    expect(await page.getByRole("checkbox").first().isVisible()).toBe(false);
    expect(await page.locator("#list ol > li").last().isVisible()).toBe(true);
    expect(await page.evaluate<boolean>(wholeList)).toBe(true);
  });

  it("says that a text makes no reference", async () => {
    const { page } = await open({}, "Yağış yağır.");
    expect(await page.locator("#list").innerText()).toContain("Mətndə istinad tapılmadı.");
  });

  it("runs no script of the document, and asks for nothing", async () => {
    const { page, complaints, elsewhere } = await open({});
    await page.evaluate(
      `document.getElementById("text").innerHTML = "<img src='https://example.org/x.png' onerror='window.ran = 1'>"`,
    );
    await page.waitForTimeout(100);
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(complaints.join()).toContain("Content Security Policy");
    expect(elsewhere).toEqual([]);
  });
});
