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
/** Bun takes some seconds. Where it cannot reach the registry it must not keep anybody waiting. */
const BUN_PATIENCE = 180_000;

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
  if (npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"])) return;
  console.error(
    "The packages could not be installed. Check the network or the npm settings, then try again.",
  );
  process.exit(2);
}

function installWithBun() {
  try {
    rmSync(PACKAGES, { recursive: true, force: true });
  } catch {
    // A file of it is in use: npm says which.
    return false;
  }
  const install = ["bun", "install", "--frozen-lockfile", "--no-save", "--no-summary"];
  const installed = npm(["exec", "--yes", "--loglevel=error", `--package=${BUN}`, "--", ...install], {
    timeout: BUN_PATIENCE,
  });
  if (installed) copyFileSync(LOCK_FILE, INSTALLED);
  return installed;
}

function npm(npmArguments, options = {}) {
  const onWindows = process.platform === "win32";
  const how = { cwd: projectFolder, stdio: ["ignore", 2, 2], shell: onWindows, ...options };
  return spawnSync(onWindows ? "npm.cmd" : "npm", npmArguments, how).status === 0;
}

function isInstalled() {
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === readFileSync(LOCK_FILE, "utf8"))
    return true;
  return existsSync(INSTALLED_BY_NPM) && !isOlderThanLockFile(INSTALLED_BY_NPM);
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
  return [file, programArguments, { shell: onWindows }];
}

/** Runs a program of node_modules (see commandOf); answers its exit code. */
export function run(program, programArguments, options = {}) {
  const [file, fileArguments, how] = commandOf(program, programArguments);
  return spawnSync(file, fileArguments, { stdio: "inherit", ...how, ...options }).status ?? 2;
}
