// npm run release:check: runs everything that must pass before a release, including the long suites. Takes a while.
import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { installIfMissing, projectFolder } from "./dependencies.mjs";

installIfMissing();
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const { scripts, version } = JSON.parse(readFileSync(`${projectFolder}/package.json`, "utf8"));

const STEPS = [
  ["the version is described in CHANGELOG.md", () => changelogNames(version)],
  ["the tests", () => command("test")],
  ["the long suites", () => command("run", "test:slow")],
  ["no known vulnerability of severity high or above in a package", auditIsClean],
  ["the folder to host", () => command("run", "deployable", "--", "https://addins.example.gov.uk/ssda903")],
  ["the package", () => command("run", "package")],
  ["the benchmark", () => command("run", "bench")],
  ["every generated file is committed", treeIsClean],
];

const failed = STEPS.filter(([name, passes]) => {
  console.log(`\n== ${name}`);
  return !passes();
}).map(([name]) => name);
console.log(
  failed.length === 0
    ? `\n${STEPS.length} steps passed: ${version} can be tagged.`
    : `\nNot ready: ${failed.join("; ")}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function command(...npmArguments) {
  if (npmArguments[0] === "run" && !scripts[npmArguments[1]])
    throw new Error(`There is no command ${npmArguments[1]}.`);
  const result = spawnSync(npm, npmArguments, {
    cwd: projectFolder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return result.status === 0;
}

/** Whether the audit passes. A registry that does not answer says nothing about the packages, so that is not a pass. */
function auditIsClean() {
  const npmArguments = ["audit", "--audit-level=high", "--json"];
  const { status, stdout } = spawnSync(npm, npmArguments, {
    cwd: projectFolder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const { vulnerabilities } = readReport(stdout);
  if (!vulnerabilities) {
    console.log(
      "The registry did not answer npm audit. Run npm audit --audit-level=high where it does, on this commit.",
    );
    return false;
  }
  for (const { name, severity } of Object.values(vulnerabilities)) console.log(`${name}: ${severity}`);
  return status === 0;
}

function readReport(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function changelogNames(wanted) {
  return readFileSync(`${projectFolder}/CHANGELOG.md`, "utf8").includes(`## ${wanted}\n`);
}

function treeIsClean() {
  const { stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: projectFolder, encoding: "utf8" });
  if (stdout !== "") console.log(stdout);
  return stdout === "";
}
