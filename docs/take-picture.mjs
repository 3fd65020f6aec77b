import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium } from "playwright-core";
import { findChromium } from "../test/browser/find-chromium.mjs";

// Makes the README's picture: starts the program on a free port, opens GraphiQL and waits until it shows the first answer.
const picture = "docs/graphiql.png";
const program = spawn(process.execPath, ["bin/normgraph.js", "start"], {
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "pipe"],
});
const ended = once(program, "exit");
try {
  const url = await Promise.race([addressOf(program), ended.then(() => undefined)]);
  if (!url) throw new Error("normgraph did not start: see its message above.");
  await take(url);
  console.log(picture);
} finally {
  program.kill("SIGINT");
  await ended;
}

async function addressOf({ stdout, stderr }) {
  let said = "";
  return new Promise((resolve) => {
    for (const stream of [stdout, stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        process.stderr.write(text);
        said += text;
        const found = /answers at (http:\S+)/.exec(said);
        if (found) resolve(found[1]);
      });
    }
  });
}

async function take(url) {
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
    await page.goto(url);
    await page.locator(".result-window").getByText("ESTABLISHED").waitFor();
    await page.mouse.move(640, 790);
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
