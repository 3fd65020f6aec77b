import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Where systems keep a Chromium of their own. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * How Playwright launches the Chromium of this machine: the system's where there is one, else the one that an npm package carries
 * (for Linux), unpacked into the temporary folder.
 */
export async function findChromium() {
  const own = places.find((place) => existsSync(place));
  if (own) return { executablePath: own, args: ["--no-sandbox"] };
  const { default: packed } = await import("@sparticuz/chromium");
  return { executablePath: await packed.executablePath(), args: ["--no-sandbox", "--headless=shell"] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(JSON.stringify(await findChromium()));
}
