// The command line: npm run --silent validate -- <input> [options]. Paths are relative to the folder in which npm was
// run.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv.splice(2, 0, "src/cli/main.ts");
await import("./run-bundled.mjs");
