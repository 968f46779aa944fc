// npm run test:slow: runs the long versions of the suites that `npm test` runs in short (every failure of Excel at
// every round trip, more than a million made-up inputs, thousands of damaged returns), and compares two production
// builds byte for byte.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { installIfMissing, projectFolder } from "./dependencies.mjs";

installIfMissing();
const suites = readdirSync(`${projectFolder}/test`, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".test.ts") && hasLongForm(name))
  .map((name) => `test/${name.replaceAll("\\", "/")}`);

const steps = [
  [
    "scripts/with-dependencies.mjs",
    "jest",
    "--selectProjects",
    "unit",
    "browser",
    // In separate processes, which are restarted when a suite has taken a lot of memory.
    "--maxWorkers",
    String(Math.min(Math.max(availableParallelism(), 2), 4)),
    "--workerIdleMemoryLimit=1GB",
    "--runTestsByPath",
    ...suites,
  ],
  ["scripts/check-build.mjs"],
];
const failed = steps.filter((step) => {
  const { status } = spawnSync(process.execPath, step, {
    cwd: projectFolder,
    stdio: "inherit",
    env: { ...process.env, SLOW: "1" },
  });
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;

function hasLongForm(name) {
  return readFileSync(`${projectFolder}/test/${name}`, "utf8").includes('process.env["SLOW"]');
}
