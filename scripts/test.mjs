// npm test: runs types, lint, format, unit and browser tests. Installs what is missing first, and ends with the plain
// line "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { commandOf, installIfMissing, projectFolder } from "./dependencies.mjs";

installIfMissing();
const outputFolder = `${projectFolder}/test-output`;
mkdirSync(outputFolder, { recursive: true });

// More room for young objects reduces the time that jest spends on garbage collection by a quarter.
const nodeOptions = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`.trim();
const env = { ...process.env, FORCE_COLOR: "0", NODE_OPTIONS: nodeOptions };

const checks = () =>
  inSequence(
    // A single thread takes less of the processor, which the tests need at the same time.
    () => check("types", "typescript-native/bin/tsc", ["--noEmit", "--singleThreaded"]),
    () => check("lint", "biome", ["lint", "--error-on-warnings"]),
    () => check("format", "biome", ["format"]),
  );
// One run of jest for both: the checks and the unit tests run while the workbench is built for the browser tests.
const [checked, tested] = await Promise.all([checks(), jest(["unit", "browser"])]);

printCasesByRule(tested.report);
const results = [...checked, tested];
const passed = results.reduce((sum, step) => sum + step.passed, 0);
const failed = results.reduce((sum, step) => sum + step.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one tool as one check. */
async function check(name, program, programArguments) {
  const { code, output, seconds } = await run(program, programArguments);
  report(name, code === 0 ? "passed" : "failed", seconds);
  if (code !== 0) console.log(output);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/**
 * Runs the tests of jest's projects. A run that ends without a report, or a project without a test, counts as a
 * failure.
 */
async function jest(projects) {
  const file = `${outputFolder}/tests.json`;
  rmSync(file, { force: true });
  const workers = String(Math.min(availableParallelism(), 4));
  const order = ["--maxWorkers", workers, "--testSequencer", `${projectFolder}/scripts/browser-last.js`];
  const together = projects.map((project) => `${project} together`);
  const options = ["--selectProjects", ...together, ...order, "--json", "--outputFile", file];
  const { code, output, seconds } = await run("jest", options);
  const result = readJson(file);
  const outcomes = projects.map((project) => outcomeOf(project, result));
  const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
  const reported = outcomes.reduce((sum, one) => sum + one.failed, 0);
  const failed = reported === 0 && code !== 0 ? 1 : reported;
  const summary = outcomes.map((one) => `${one.passed} ${one.project}`).join(" and ");
  report("tests", `${summary} passed, ${failed} failed`, seconds);
  if (failed > 0) console.log(output);
  for (const line of output.split("\n").filter((text) => text.startsWith("Browser:"))) console.log(line);
  return { passed, failed, report: result };
}

/**
 * Returns how one project's tests ended. A file that could not be run, or a project without a passed test, counts as a
 * failure.
 */
function outcomeOf(project, result) {
  const suites = (result?.testResults ?? []).filter(({ name }) => projectOf(name) === project);
  const countOf = (status) =>
    suites.reduce(
      (sum, { assertionResults }) => sum + assertionResults.filter((one) => one.status === status).length,
      0,
    );
  const passed = countOf("passed");
  const unrunnable = suites.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = countOf("failed") + unrunnable.length;
  return { project, passed, failed: failed === 0 && passed === 0 ? 1 : failed };
}

function projectOf(file) {
  return /[\\/]test[\\/]browser[\\/]/.test(file) ? "browser" : "unit";
}

function run(program, programArguments) {
  const started = Date.now();
  const [file, fileArguments, spawnOptions] = commandOf(program, programArguments);
  return new Promise((resolve) => {
    const child = spawn(file, fileArguments, { cwd: projectFolder, env, ...spawnOptions });
    const parts = [];
    // The JSON report goes to the file; with --json, jest writes the same to standard output again.
    const silent = program === "jest";
    child.stdout.on("data", (part) => silent || parts.push(part));
    child.stderr.on("data", (part) => parts.push(part));
    child.on("error", (error) => parts.push(Buffer.from(String(error))));
    child.on("close", (code) =>
      resolve({ code, output: Buffer.concat(parts).toString(), seconds: (Date.now() - started) / 1000 }),
    );
  });
}

async function inSequence(...steps) {
  const results = [];
  for (const step of steps) results.push(await step());
  return results;
}

function report(name, outcome, seconds) {
  console.log(`${name}: ${outcome} (${seconds.toFixed(0)} s)`);
}

/** Prints how many cases each rule's test table has, by topic. */
function printCasesByRule(result) {
  const topics = new Map();
  const cases = (result?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  for (const { ancestorTitles } of cases) {
    const [folder, file = "", title = ""] = ancestorTitles;
    if (folder !== "rules" && folder !== "rules/format") continue;
    const topic = /^([a-z-]+)\.test\.ts$/.exec(file)?.[1];
    const rule = /^(\S+) .*\((\d+) cases\)$/.exec(title);
    if (!topic || !rule) continue;
    const counts = topics.get(topic) ?? new Map();
    topics.set(topic, counts.set(rule[1], rule[2]));
  }
  if (topics.size > 0) console.log("\nCases by rule");
  for (const [topic, counts] of [...topics].sort()) {
    console.log(`  ${topic}: ${[...counts].map(([code, count]) => `${code} ${count}`).join(", ")}`);
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
