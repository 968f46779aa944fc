// The command line: npm run --silent validate -- <input> [options]. Paths are relative to where npm was typed.
import { installWhenMissing, projectFolder, run } from "./dependencies.mjs";

installWhenMissing();
process.exit(
  run("tsx", [`${projectFolder}/src/cli/main.ts`, ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  }),
);
