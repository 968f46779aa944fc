// node scripts/run-bundled.mjs ENTRY.ts [ARGUMENT ...]: runs a TypeScript program as one plain JavaScript file, as fast
// as it runs in the add-in. (tsx, good for small scripts, slows code down by naming each function again whenever it is
// created.)
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installIfMissing, projectFolder } from "./dependencies.mjs";

installIfMissing();
const { buildSync } = await import("esbuild");
const [entry = "", ...programArguments] = process.argv.slice(2);
const program = join(projectFolder, ".cache", "run", `${process.pid}-${entry.replace(/\W+/g, "-")}.cjs`);
buildSync({
  absWorkingDir: projectFolder,
  entryPoints: [entry],
  outfile: program,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
process.argv = [process.argv[0], program, ...programArguments];
process.on("exit", () => rmSync(program, { force: true }));
createRequire(import.meta.url)(program);
