import type { Page } from "playwright-core";

/** What a person does on the page of GraphiQL, and what he sees. */
export class GraphiqlPage {
  constructor(private readonly page: Page) {}

  /** Opens the page and waits until it has asked its first question. */
  async open(url: string): Promise<void> {
    await this.page.goto(`${url}/`);
    await this.answerHolding("ESTABLISHED");
  }

  /** Chooses a question by its words; opens the list first where it is covered. */
  async choose(words: string): Promise<void> {
    const list = this.page.getByRole("region", { name: "Questions" });
    if (!(await list.isVisible())) await this.show("Questions");
    await list.getByRole("button", { name: words }).click();
  }

  /** Opens a panel of the sidebar. */
  async show(panel: string): Promise<void> {
    await this.page.getByRole("button", { name: `Show ${panel}` }).click();
  }

  /** Closes a panel of the sidebar. */
  async hide(panel: string): Promise<void> {
    await this.page.getByRole("button", { name: `Hide ${panel}` }).click();
  }

  /** Types into an editor in place of what it holds; the editor itself closes each bracket that is opened. */
  async write(editor: "Operation Editor" | "Variables", text: string): Promise<void> {
    await this.page.getByRole("region", { name: editor }).locator(".monaco-editor").click();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
  }

  async run(): Promise<void> {
    await this.page.getByRole("button", { name: /^Execute query/ }).click();
  }

  /** The whole answer, once it holds these words. */
  async answerHolding(words: string): Promise<string> {
    const answer = await this.page.waitForFunction((wanted) => {
      const { __MONACO: monaco } = globalThis as unknown as { __MONACO?: Monaco };
      const models = monaco?.editor.getModels() ?? [];
      const text = models.find(({ uri }) => uri.path.endsWith("response.json"))?.getValue();
      return text?.includes(wanted) && text;
    }, words);
    return (await answer.jsonValue()) || "";
  }

  /** Waits until these words of the answer stand on the screen, where the editor draws the lines that are in view alone. */
  async answerShowing(words: string): Promise<void> {
    await this.page.locator(".result-window .view-line").filter({ hasText: words }).first().waitFor();
  }

  /** What reaches over the left or right edge of the window, and whether the window itself can be scrolled. */
  async overflowing(): Promise<string[]> {
    const { width } = this.page.viewportSize() ?? { width: 0 };
    const over: string[] = [];
    for (const part of await this.page.locator(parts).all()) {
      const box = await part.boundingBox();
      if (box && (box.x < -1 || box.x + box.width > width + 1)) over.push(await part.innerText());
    }
    if (await this.page.evaluate<boolean>(scrolls)) over.push("the window");
    return over;
  }
}

const parts = ["button", "h1", "input", "p", "li", "section", "[role=dialog]", ".graphiql-editor"]
  .map((part) => `${part}:visible`)
  .join(", ");

const scrolls = `document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight`;

interface Monaco {
  editor: { getModels(): { uri: { path: string }; getValue(): string }[] };
}
