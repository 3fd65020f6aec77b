"use strict";

const { spawn } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { inTurn } = require("./in-turn");

const root = path.resolve(__dirname, "..");
const at = (...names) => path.join(root, ...names);

/** What is built, each of its sources into its folder, and only when one of them changed. */
const parts = [
  {
    name: "the program",
    folder: "dist",
    sources: () => ["tsconfig.json", "tsconfig.build.json", ...filesIn("src", (name) => name.endsWith(".ts"))],
    command: (fresh) => [
      at("node_modules", "typescript", "bin", "tsc"),
      ...["-p", at("tsconfig.build.json")],
      ...["--incremental", "false", "--tsBuildInfoFile", "null", "--outDir", fresh],
    ],
  },
  {
    name: "the pages",
    folder: path.join("web", "dist"),
    sources: () => [...filesIn("web", (name) => !name.startsWith("dist")), ...filesIn(path.join("src", "questions"))],
    command: (fresh) => [
      at("node_modules", "vite", "bin", "vite.js"),
      ...["build", at("web"), "--outDir", fresh, "--logLevel", "warn"],
    ],
  },
];

/**
 * Installs the packages of the lock file and builds the program and its pages, each only when it is missing or out of date. May be
 * interrupted at any moment, and run by several at once: the next run, or the other one, completes it.
 */
async function prepare() {
  if (isInstalled() && parts.every(isBuilt)) return;
  const waiting = () => console.error("Waiting for another normgraph that installs or builds");
  await inTurn(
    at(".normgraph", "prepare.lock"),
    async () => {
      if (!isInstalled()) {
        console.error("Installing the packages of package-lock.json");
        await runProgram(npm, ["ci", "--include=dev", "--no-progress"]);
      }
      for (const part of parts) if (!isBuilt(part)) await build(part);
    },
    { waiting },
  );
}

/** Whether every package that the lock file asks for is there in that version; optional ones may be missing. */
function isInstalled() {
  const wanted = readPackages(at("package-lock.json"));
  // npm writes this file last, so that an installation which was interrupted lacks it.
  const found = readPackages(at("node_modules", ".package-lock.json"));
  return Object.entries(wanted)
    .filter(([place]) => place !== "")
    .every(([place, { version, optional, devOptional, peer }]) =>
      found[place] ? found[place].version === version : optional || devOptional || peer,
    );
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return {};
  }
}

function isBuilt(part) {
  try {
    return fs.readFileSync(at(part.folder, ".built"), "utf8") === fingerprint(part);
  } catch {
    return false;
  }
}

/** One value for all that a part is built of. */
function fingerprint({ sources }) {
  const hash = createHash("sha256");
  for (const name of ["package-lock.json", ...sources()]) hash.update(`${name}\0`).update(fs.readFileSync(at(name)));
  return hash.digest("hex");
}

/** The files below a folder whose path in it is wanted, from the root of the project. */
function filesIn(folder, wanted = () => true) {
  return fs
    .readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(at(folder), path.join(entry.parentPath, entry.name)))
    .filter(wanted)
    .sort()
    .map((name) => path.join(folder, name));
}

/** Builds into a folder of its own, which takes the place of the one before when it is whole. */
async function build(part) {
  console.error(`Building ${part.name}`);
  const fresh = at(".normgraph", "build");
  const old = at(".normgraph", "build-old");
  const stamp = fingerprint(part);
  for (const folder of [fresh, old]) fs.rmSync(folder, { recursive: true, force: true });
  await runProgram(process.execPath, part.command(fresh));
  fs.writeFileSync(path.join(fresh, ".built"), stamp);
  if (fs.existsSync(at(part.folder))) fs.renameSync(at(part.folder), old);
  fs.renameSync(fresh, at(part.folder));
  fs.rmSync(old, { recursive: true, force: true });
}

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Runs a program to its end, its output shown on the error stream. Refuses one that fails or is interrupted. */
function runProgram(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", 2, 2] });
    let interrupted = false;
    const stop = () => {
      interrupted = true;
      child.kill();
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, stop);
    child.once("error", reject);
    child.once("close", (code) => {
      for (const signal of signals) process.off(signal, stop);
      if (code === 0 && !interrupted) return resolve();
      const name = program === npm ? "Installing the packages" : "The build";
      const words = interrupted ? "was interrupted; the next run completes it." : "failed: see its message above.";
      reject(Object.assign(new Error(`${name} ${words}`), { interrupted }));
    });
  });
}

module.exports = { prepare };

if (require.main === module) {
  require("./require-node");
  prepare().catch((failure) => {
    console.error(failure.message);
    process.exitCode = 1;
  });
}
