"use strict";

const fs = require("node:fs");
const path = require("node:path");

/** A lock whose holder did not touch it for so long is taken over: its process id may belong to another program by now. */
const FORGOTTEN_AFTER = 60_000;
const TOUCHED_EVERY = 5_000;
const LOOKED_AT_EVERY = 300;

/**
 * What `work` gives, run while no other process runs work under the same lock file. Waits for the other one, telling so once;
 * a lock that a killed process left behind hinders nobody.
 */
async function inTurn(lockFile, work, { waiting = () => {}, signal } = {}) {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true });
  for (let told = false; !take(lockFile);) {
    if (removeLeftBehind(lockFile)) continue;
    if (!told) waiting();
    told = true;
    await new Promise((resolve) => setTimeout(resolve, LOOKED_AT_EVERY));
    signal?.throwIfAborted();
  }
  const touching = setInterval(() => touch(lockFile), TOUCHED_EVERY).unref();
  const release = () => readHolder(lockFile)?.pid === process.pid && fs.rmSync(lockFile, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    process.off("exit", release);
    release();
  }
}

function take(lockFile) {
  const own = `${lockFile}.${process.pid}`;
  fs.writeFileSync(own, String(process.pid));
  try {
    // A link appears with its content or not at all.
    fs.linkSync(own, lockFile);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  } finally {
    fs.rmSync(own, { force: true });
  }
}

/** Removes a lock that nobody holds any more; whether the lock is worth asking for again at once. */
function removeLeftBehind(lockFile) {
  const holder = readHolder(lockFile);
  if (holder === undefined) return true;
  if (isAlive(holder.pid) && holder.age < FORGOTTEN_AFTER) return false;
  const aside = `${lockFile}.${process.pid}.left`;
  try {
    fs.renameSync(lockFile, aside);
    // Someone else may have removed the old lock and taken a new one just before: that one is put back.
    if (readHolder(aside)?.pid !== holder.pid) fs.linkSync(aside, lockFile);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
  return true;
}

function readHolder(lockFile) {
  try {
    return { pid: Number(fs.readFileSync(lockFile, "utf8")), age: Date.now() - fs.statSync(lockFile).mtimeMs };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function touch(lockFile) {
  const now = new Date();
  fs.utimes(lockFile, now, now, () => {});
}

module.exports = { inTurn };
