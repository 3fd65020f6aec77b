"use strict";

const { spawn } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { inTurn } = require("./in-turn");

const root = path.resolve(__dirname, "..");
const at = (...names) => path.join(root, ...names);
const built = at("dist", ".built");

/**
 * Installs the packages of the lock file and compiles the sources, each only when it is missing or out of date. May be interrupted
 * at any moment, and run by several at once: the next run, or the other one, completes it.
 */
async function prepare() {
  if (isInstalled() && isBuilt()) return;
  const waiting = () => console.error("Waiting for another normgraph that installs or builds");
  await inTurn(
    at(".normgraph", "prepare.lock"),
    async () => {
      if (!isInstalled()) {
        console.error("Installing the packages of package-lock.json");
        await runProgram(npm, ["ci", "--include=dev", "--no-progress"]);
      }
      if (!isBuilt()) await build();
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

function isBuilt() {
  try {
    return fs.readFileSync(built, "utf8") === fingerprint();
  } catch {
    return false;
  }
}

/** One value for all that the compiler reads of this project. */
function fingerprint() {
  const hash = createHash("sha256");
  const sources = fs.readdirSync(at("src"), { recursive: true }).filter((name) => name.endsWith(".ts"));
  for (const name of ["package-lock.json", "tsconfig.json", "tsconfig.build.json", ...sources.sort().map(inSrc)]) {
    hash.update(`${name}\0`).update(fs.readFileSync(at(name)));
  }
  return hash.digest("hex");
}

const inSrc = (name) => path.join("src", name);

/** Compiles into a folder of its own, which takes the place of dist when it is whole. */
async function build() {
  console.error("Building");
  const fresh = at(".normgraph", "build");
  const old = at(".normgraph", "build-old");
  const stamp = fingerprint();
  for (const folder of [fresh, old]) fs.rmSync(folder, { recursive: true, force: true });
  const tsc = at("node_modules", "typescript", "bin", "tsc");
  const options = ["--incremental", "false", "--tsBuildInfoFile", "null", "--outDir", fresh];
  await runProgram(process.execPath, [tsc, "-p", at("tsconfig.build.json"), ...options]);
  fs.writeFileSync(path.join(fresh, ".built"), stamp);
  if (fs.existsSync(at("dist"))) fs.renameSync(at("dist"), old);
  fs.renameSync(fresh, at("dist"));
  fs.rmSync(old, { recursive: true, force: true });
}

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Runs a program to its end, its output shown on the error stream. Refuses one that fails. */
function runProgram(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", 2, 2] });
    const stop = () => child.kill();
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, stop);
    child.once("error", reject);
    child.once("close", (code, killedBy) => {
      for (const signal of signals) process.off(signal, stop);
      if (code === 0) return resolve();
      const name = path.basename(args[0]) === "tsc" ? "The build" : `npm ${args[0]}`;
      reject(new Error(killedBy ? `${name} was interrupted.` : `${name} failed: see its message above.`));
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
