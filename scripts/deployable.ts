// npm run deployable -- ADDRESS            builds the folder to host, and checks it
// npm run deployable -- ADDRESS --served   checks what is served there against that folder
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checksumsOf, filesOf, MANIFEST, problemsOfFolder } from "./deploy/check-folder";
import { problemsOfServer } from "./deploy/check-served";
import { addressOfFolder } from "./production-manifest";

const PROJECT = join(__dirname, "..");
const FOLDER = join(PROJECT, "dist");
const CHECKSUMS = join(PROJECT, "dist.sha256");

const USAGE = `npm run deployable -- ADDRESS            builds dist/ for this address and checks it
npm run deployable -- ADDRESS --served   compares what is served at the address with dist/
ADDRESS: where the folder will be hosted, such as https://addins.example.gov.uk/ssda903
`;

async function main(programArguments: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...programArguments],
    options: { served: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [typedAddress, ...others] = positionals;
  if (typedAddress === undefined || others.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const address = addressOfFolder(typedAddress);
  return values.served ? checkServed(address) : build(address);
}

function build(address: string): number {
  const webpack = join(PROJECT, "node_modules/webpack/bin/webpack.js");
  const webpackArguments = [webpack, "--mode", "production", "--env", `address=${address}`];
  const built = spawnSync(process.execPath, webpackArguments, { cwd: PROJECT, stdio: "inherit" });
  if (built.status !== 0) return 2;
  const files = filesOf(FOLDER);
  const problems = problemsOfFolder(files, address);
  if (problems.length > 0) return reportProblems(problems);
  writeFileSync(CHECKSUMS, checksumsOf(files));
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  console.log(`dist/ is ready: ${files.length} files, ${megabytes.toFixed(1)} MB, checked for ${address}.
Host the whole folder there, then give dist/${MANIFEST} to Microsoft 365 (docs/deploy.md says how).
The checksums are in dist.sha256. When it is hosted: npm run deployable -- "${address}" --served`);
  return 0;
}

async function checkServed(address: string): Promise<number> {
  if (!existsSync(FOLDER))
    return reportProblems(["There is no dist/ to compare with: build it first, without --served."]);
  const files = filesOf(FOLDER);
  const problems = [...problemsOfFolder(files, address), ...(await problemsOfServer(files, address))];
  if (problems.length > 0) return reportProblems(problems);
  console.log(`${address} serves the ${files.length - 1} files of dist/ unchanged, with the right types.`);
  return 0;
}

function reportProblems(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  return 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
