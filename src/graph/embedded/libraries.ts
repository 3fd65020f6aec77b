import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inTurn } from "../../../bin/in-turn";
import { inPackage } from "../../package-root";
import type { Tell } from "../../session";
import { runMaven } from "./maven";

/** Sizes in bytes of the files of a finished folder by their paths in it. */
type Inventory = Record<string, number>;

const INVENTORY = "inventory.json";

/**
 * The folder on a shelf that holds the libraries of Neo4j, the compiled launcher and its configuration. Fetched by Maven, as this machine is
 * set up for it, when it is not there whole; it appears whole or not at all, whenever the fetching is interrupted.
 */
export async function fetchLibraries(shelf: string, tell: Tell, signal: AbortSignal): Promise<string> {
  const source = inPackage("src", "graph", "embedded", "launcher");
  const folder = join(shelf, await nameOf(source));
  if (await isWhole(folder)) return folder;
  const waiting = () => tell("Waiting for another normgraph that fetches Neo4j");
  return inTurn(
    `${folder}.lock`,
    async () => {
      if (await isWhole(folder)) return folder;
      const unfinished = `${folder}.part`;
      await rm(unfinished, { recursive: true, force: true });
      await mkdir(unfinished, { recursive: true });
      await cp(source, unfinished, { recursive: true });
      await runMaven(unfinished, tell, signal);
      await writeFile(join(unfinished, INVENTORY), JSON.stringify(await takeInventory(unfinished)));
      await rm(folder, { recursive: true, force: true });
      await rename(unfinished, folder);
      return folder;
    },
    { waiting, signal },
  );
}

/** A name that differs whenever the version of Neo4j, the launcher or its configuration does: neo4j-5.26.31-1a2b3c4d. */
async function nameOf(source: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await readdir(source)).sort()) hash.update(file).update(await readFile(join(source, file)));
  const pom = await readFile(join(source, "pom.xml"), "utf8");
  const [, version = ""] = /<neo4j\.version>([^<]+)</.exec(pom) ?? [];
  return `neo4j-${version}-${hash.digest("hex").slice(0, 8)}`;
}

async function takeInventory(folder: string): Promise<Inventory> {
  const inventory: Inventory = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    inventory[path.slice(folder.length + 1)] = (await stat(path)).size;
  }
  return inventory;
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const inventory = JSON.parse(await readFile(join(folder, INVENTORY), "utf8")) as Inventory;
    const files = Object.entries(inventory);
    const sound = await Promise.all(files.map(async ([path, size]) => (await stat(join(folder, path))).size === size));
    return sound.length > 0 && sound.every(Boolean);
  } catch {
    return false;
  }
}
