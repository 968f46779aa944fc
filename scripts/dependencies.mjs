import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the command was typed. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

/** Installs what the lock file names when it is not there yet, or is older than the lock file. */
export function installWhenMissing() {
  const installed = `${projectFolder}/node_modules/.package-lock.json`;
  if (existsSync(installed) && !isOlderThanLockFile(installed)) return;
  if (lstatSync(`${projectFolder}/node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would empty the folder that the link leads to, which belongs to someone else.
    console.error(
      "node_modules is a link, and what it leads to does not fit package-lock.json. Install it there.",
    );
    process.exit(2);
  }
  console.error("Installing the packages named in package-lock.json (once) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: projectFolder,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    console.error(
      "The packages could not be installed. Check the network or the npm settings, then try again.",
    );
    process.exit(2);
  }
}

function isOlderThanLockFile(installed) {
  const wanted = JSON.parse(readFileSync(`${projectFolder}/package-lock.json`, "utf8")).packages;
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
