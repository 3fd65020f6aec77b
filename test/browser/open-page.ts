import { execFileSync } from "node:child_process";
import { chromium, type Browser, type BrowserContextOptions, type LaunchOptions, type Page } from "playwright-core";
import { inPackage } from "../../src/package-root";

/** A page, and what a person would not see of it. */
export interface Watched {
  page: Page;
  /** Every address that was asked for on another machine or port; none is let through. */
  elsewhere: string[];
  /** Errors and warnings of the console, and what was thrown. */
  complaints: string[];
}

/** A browser for the tests of one file, closed after them. */
export function useBrowser(): (url: string, options?: BrowserContextOptions) => Promise<Watched> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumOfThisMachine());
  });
  afterAll(() => browser.close());
  return async (url, options) => {
    const context = await browser.newContext(options);
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    await context.route(
      (address) => address.origin !== url && address.protocol !== "data:",
      (route) => {
        elsewhere.push(route.request().url());
        return route.abort();
      },
    );
    await context.routeWebSocket(/.*/, (socket) => {
      elsewhere.push(socket.url());
      return socket.close();
    });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (thrown) => complaints.push(String(thrown)));
    return { page, elsewhere, complaints };
  };
}

/** Found by a process of its own, because jest cannot load the package that carries the browser. */
function chromiumOfThisMachine(): LaunchOptions {
  const found = execFileSync(process.execPath, [inPackage("test", "browser", "find-chromium.mjs")], {
    encoding: "utf8",
  });
  const options = JSON.parse(found) as Required<Pick<LaunchOptions, "executablePath" | "args">>;
  // Names of other machines are not even looked up.
  return { ...options, args: [...options.args, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] };
}
