import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, lstatSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the command was run. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

const LOCK_FILE = `${projectFolder}/package-lock.json`;
const PACKAGES = `${projectFolder}/node_modules`;
/** A copy of the lock file from when Bun installed the packages; npm keeps its own list. */
const INSTALLED = `${PACKAGES}/.installed-package-lock.json`;
const INSTALLED_BY_NPM = `${PACKAGES}/.package-lock.json`;

/**
 * Bun installs the packages in npm's lock file, with the same checksums, in a sixth of npm's time. npm fetches Bun, so
 * only Node is needed.
 */
const BUN = "bun@1.4.5";
/** Milliseconds to wait for npm to fetch Bun; after that, npm installs the packages itself. */
const FETCH_TIMEOUT = 180_000;

/** Options to run in the project's folder and to install development tools even where NODE_ENV is "production". */
const SPAWN_OPTIONS = { cwd: projectFolder, env: { ...process.env, NODE_ENV: "development" } };

/** Installs the packages in the lock file if they are missing or older than it. */
export function installIfMissing() {
  if (isInstalled()) return;
  if (lstatSync(PACKAGES, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // Emptying the folder behind the link would delete something that belongs to someone else.
    console.error(
      "node_modules is a link, and what it leads to does not fit package-lock.json. Install it there.",
    );
    process.exit(2);
  }
  console.error("Installing the packages named in package-lock.json (once) ...");
  if (installWithBun()) return;
  console.error("That way did not work here. npm installs them instead, in about a minute ...");
  if (npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]).status === 0) return;
  console.error(
    "The packages could not be installed. Check the network or the npm settings, then try again.",
  );
  process.exit(2);
}

function installWithBun() {
  // Fetched before anything is deleted, so that the old packages stay if there is no network.
  const bun = findBun();
  if (bun === null) return false;
  try {
    rmSync(PACKAGES, { recursive: true, force: true });
  } catch {
    // A file in it is in use; npm will say which.
    return false;
  }
  const install = ["install", "--frozen-lockfile", "--no-save", "--no-summary"];
  const installed = spawnSync(bun, install, { ...SPAWN_OPTIONS, stdio: ["ignore", 2, 2] }).status === 0;
  if (installed) copyFileSync(LOCK_FILE, INSTALLED);
  return installed;
}

/** Returns the path where npm put Bun; null when npm cannot fetch it, or it does not run. */
function findBun() {
  const printPath = ["bun", "--print", "process.execPath"];
  const npmArguments = ["exec", "--yes", "--loglevel=error", `--package=${BUN}`, "--", ...printPath];
  const { status, stdout } = npm(npmArguments, { stdio: ["ignore", "pipe", 2], timeout: FETCH_TIMEOUT });
  const path = status === 0 ? stdout.toString().trim() : "";
  return existsSync(path) ? path : null;
}

function npm(npmArguments, options = {}) {
  const onWindows = process.platform === "win32";
  const spawnOptions = { ...SPAWN_OPTIONS, stdio: ["ignore", 2, 2], shell: onWindows, ...options };
  return spawnSync(onWindows ? "npm.cmd" : "npm", npmArguments, spawnOptions);
}

function isInstalled() {
  // If npm's list is there, npm was the last to install here.
  if (existsSync(INSTALLED_BY_NPM)) return !isOlderThanLockFile(INSTALLED_BY_NPM);
  return existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === readFileSync(LOCK_FILE, "utf8");
}

function isOlderThanLockFile(installed) {
  const wanted = JSON.parse(readFileSync(LOCK_FILE, "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).some(
    ([path, entry]) =>
      path !== "" &&
      !entry.optional &&
      !entry.peer &&
      present[path]?.version !== entry.version &&
      !entry.link,
  );
}

/**
 * Returns how to start a program of node_modules: one in its folder .bin by name (`biome`), or a script of a package by
 * path (`typescript-native/bin/tsc`). Spread the result: command, arguments, options.
 */
export function commandOf(program, programArguments) {
  if (program.includes("/")) {
    return [process.execPath, [`${projectFolder}/node_modules/${program}`, ...programArguments], {}];
  }
  const onWindows = process.platform === "win32";
  const file = `${projectFolder}/node_modules/.bin/${program}${onWindows ? ".cmd" : ""}`;
  // The shell that Windows needs for it splits words at spaces and treats "|" as a pipe.
  return onWindows
    ? [quote(file), programArguments.map(quote), { shell: true }]
    : [file, programArguments, {}];
}

function quote(word) {
  return `"${word}"`;
}

/** Runs a program of node_modules (see commandOf) and returns its exit code. */
export function run(program, programArguments, options = {}) {
  const [file, fileArguments, spawnOptions] = commandOf(program, programArguments);
  return spawnSync(file, fileArguments, { stdio: "inherit", ...spawnOptions, ...options }).status ?? 2;
}
