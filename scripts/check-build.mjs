// node scripts/check-build.mjs: builds for production twice and compares the results byte for byte. Then checks that
// the pages and scripts comply with the pane's Content-Security-Policy.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { installIfMissing, projectFolder } from "./dependencies.mjs";

installIfMissing();
const scratch = mkdtempSync(join(tmpdir(), "ssda903-build-"));
const problems = [];
try {
  const first = filesOf(build(join(scratch, "first")));
  const second = filesOf(build(join(scratch, "second")));
  compare(first, second);
  checkPages(first);
  printSizes(first);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log("Two builds are the same byte for byte, without inline scripts and without eval.");
process.exitCode = problems.length === 0 ? 0 : 1;

function build(output) {
  const { status } = spawnSync(
    process.execPath,
    [
      join(projectFolder, "node_modules/webpack-cli/bin/cli.js"),
      ...[
        "--mode",
        "production",
        "--output-path",
        output,
        "--env",
        "address=https://addins.example.gov.uk/ssda903",
      ],
    ],
    { cwd: projectFolder, stdio: "inherit" },
  );
  if (status !== 0) throw new Error("Building failed.");
  return output;
}

function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

function compare(first, second) {
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first.get(name), second.get(name)];
    if (!one || !other || !one.equals(other)) problems.push(`${name} differs between two builds.`);
  }
}

function checkPages(files) {
  for (const [name, bytes] of files) {
    const text = bytes.toString("utf8");
    // zod calls `new Function("")` to find out whether it may generate code, and does without when the policy forbids
    // it.
    const script = text.replaceAll('new Function("")', "");
    if (name.endsWith(".js") && /\beval\s*\(|\bnew Function\s*\(/.test(script))
      problems.push(`${name} makes code out of text (eval or new Function).`);
    if (!name.endsWith(".html")) continue;
    const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(text)?.[1] ?? "";
    if (!policy.startsWith("default-src 'none'") || /script-src[^;]*unsafe/.test(policy))
      problems.push(`${name} has no strict policy.`);
    if (/<script(?![^>]*\bsrc=)[^>]*>/.test(text)) problems.push(`${name} has an inline script.`);
    if (/<[^>]*\son[a-z]+\s*=/i.test(text)) problems.push(`${name} has an inline event handler.`);
  }
}

function printSizes(files) {
  for (const [name, bytes] of files)
    if (name.endsWith(".js"))
      console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
}
