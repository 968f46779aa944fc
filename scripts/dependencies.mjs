import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, lstatSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the command was typed. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

const LOCK_FILE = `${projectFolder}/package-lock.json`;
const PACKAGES = `${projectFolder}/node_modules`;
/** The lock file as it was when the packages were installed by Bun; npm keeps a list of its own. */
const INSTALLED = `${PACKAGES}/.installed-package-lock.json`;
const INSTALLED_BY_NPM = `${PACKAGES}/.package-lock.json`;

/**
 * Bun installs what npm's lock file names, by the same checksums, in a sixth of npm's time. npm brings it, so that nothing
 * but Node need be there.
 */
const BUN = "bun@1.4.5";
/** So many milliseconds npm may take to bring it; then npm installs the packages itself. */
const PATIENCE = 180_000;

/** In the project's folder, and with the tools also where NODE_ENV asks for what runs in production. */
const HOW = { cwd: projectFolder, env: { ...process.env, NODE_ENV: "development" } };

/** Installs what the lock file names when it is not there yet, or is older than the lock file. */
export function installWhenMissing() {
  if (isInstalled()) return;
  if (lstatSync(PACKAGES, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // Emptying the folder that the link leads to would take it from whom it belongs to.
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
  // Before anything is taken away: without a network the packages of before stay.
  const bun = findBun();
  if (bun === null) return false;
  try {
    rmSync(PACKAGES, { recursive: true, force: true });
  } catch {
    // A file of it is in use: npm says which.
    return false;
  }
  const install = ["install", "--frozen-lockfile", "--no-save", "--no-summary"];
  const installed = spawnSync(bun, install, { ...HOW, stdio: ["ignore", 2, 2] }).status === 0;
  if (installed) copyFileSync(LOCK_FILE, INSTALLED);
  return installed;
}

/** Where npm put Bun; null where it cannot have it, or it does not run. */
function findBun() {
  const where = ["bun", "--print", "process.execPath"];
  const npmArguments = ["exec", "--yes", "--loglevel=error", `--package=${BUN}`, "--", ...where];
  const { status, stdout } = npm(npmArguments, { stdio: ["ignore", "pipe", 2], timeout: PATIENCE });
  const path = status === 0 ? stdout.toString().trim() : "";
  return existsSync(path) ? path : null;
}

function npm(npmArguments, options = {}) {
  const onWindows = process.platform === "win32";
  const how = { ...HOW, stdio: ["ignore", 2, 2], shell: onWindows, ...options };
  return spawnSync(onWindows ? "npm.cmd" : "npm", npmArguments, how);
}

function isInstalled() {
  // Where npm keeps its list, npm was the last to install here.
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
 * How a program of node_modules is started: one of its folder .bin by name (`biome`), or a script of a package by path
 * (`typescript-native/bin/tsc`). Spread it: command, arguments, options.
 */
export function commandOf(program, programArguments) {
  if (program.includes("/")) {
    return [process.execPath, [`${projectFolder}/node_modules/${program}`, ...programArguments], {}];
  }
  const onWindows = process.platform === "win32";
  const file = `${projectFolder}/node_modules/.bin/${program}${onWindows ? ".cmd" : ""}`;
  // The shell that Windows needs for it takes the words apart at blanks, and "|" for a pipe.
  return onWindows
    ? [quoted(file), programArguments.map(quoted), { shell: true }]
    : [file, programArguments, {}];
}

function quoted(word) {
  return `"${word}"`;
}

/** Runs a program of node_modules (see commandOf); answers its exit code. */
export function run(program, programArguments, options = {}) {
  const [file, fileArguments, how] = commandOf(program, programArguments);
  return spawnSync(file, fileArguments, { stdio: "inherit", ...how, ...options }).status ?? 2;
}
