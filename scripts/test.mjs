// npm test: types, lint, format, unit and browser tests. Installs what is missing first, and ends with the plain line
// "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { commandOf, installWhenMissing, projectFolder } from "./dependencies.mjs";

installWhenMissing();
const outputFolder = `${projectFolder}/test-output`;
mkdirSync(outputFolder, { recursive: true });

// More room for young objects: jest then spends a quarter less of its time on clearing memory.
const nodeOptions = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`.trim();
const env = { ...process.env, FORCE_COLOR: "0", NODE_OPTIONS: nodeOptions };

const checks = () =>
  inTurn(
    () => check("types", "typescript-native/bin/tsc", ["--noEmit"]),
    () => check("lint", "biome", ["lint", "--error-on-warnings"]),
    () => check("format", "biome", ["format"]),
  );
const workers = ["--maxWorkers", String(Math.min(availableParallelism(), 4))];
const [checked, unit] = await Promise.all([checks(), jest("unit", workers)]);
const browser = await jest("browser", workers);

printCasesByRule(unit.report);
const all = [...checked, unit, browser];
const passed = all.reduce((sum, step) => sum + step.passed, 0);
const failed = all.reduce((sum, step) => sum + step.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One tool as one check. */
async function check(name, program, programArguments) {
  const { code, output, seconds } = await run(program, programArguments);
  report(name, code === 0 ? "passed" : "failed", seconds);
  if (code !== 0) console.log(output);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** The tests of one jest project. A run that ends without a report, or without a test, counts as a failure. */
async function jest(project, options = []) {
  const file = `${outputFolder}/${project}.json`;
  rmSync(file, { force: true });
  const { code, output, seconds } = await run("jest", [
    "--selectProjects",
    project,
    "--json",
    "--outputFile",
    file,
    ...options,
  ]);
  const result = readJson(file);
  const passed = result?.numPassedTests ?? 0;
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  const unexplained = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  report(`${project} tests`, `${passed} passed, ${failed + unexplained} failed`, seconds);
  if (failed + unexplained > 0) console.log(output);
  for (const line of output.split("\n").filter((text) => text.startsWith("Browser:"))) console.log(line);
  return { passed, failed: failed + unexplained, report: result };
}

function run(program, programArguments) {
  const started = Date.now();
  const [file, fileArguments, how] = commandOf(program, programArguments);
  return new Promise((resolve) => {
    const child = spawn(file, fileArguments, { cwd: projectFolder, env, ...how });
    const parts = [];
    // The JSON report goes to the file; what jest writes to standard output with --json is the same once more.
    const silent = program === "jest";
    child.stdout.on("data", (part) => silent || parts.push(part));
    child.stderr.on("data", (part) => parts.push(part));
    child.on("error", (error) => parts.push(Buffer.from(String(error))));
    child.on("close", (code) =>
      resolve({ code, output: Buffer.concat(parts).toString(), seconds: (Date.now() - started) / 1000 }),
    );
  });
}

async function inTurn(...steps) {
  const results = [];
  for (const step of steps) results.push(await step());
  return results;
}

function report(name, outcome, seconds) {
  console.log(`${name}: ${outcome} (${seconds.toFixed(0)} s)`);
}

/** How many cases each rule's test table has, by topic. */
function printCasesByRule(result) {
  const topics = new Map();
  for (const suite of result?.testResults ?? []) {
    const topic = /test[\\/]rules[\\/]([a-z-]+)\.test\.ts$/.exec(suite.name)?.[1];
    if (!topic) continue;
    const counts = new Map();
    for (const { ancestorTitles } of suite.assertionResults) {
      const rule = /^(\S+) .*\((\d+) cases\)$/.exec(ancestorTitles[0] ?? "");
      if (rule) counts.set(rule[1], rule[2]);
    }
    if (counts.size > 0) topics.set(topic, counts);
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
