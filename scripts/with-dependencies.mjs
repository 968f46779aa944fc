// node scripts/with-dependencies.mjs PROGRAM [ARGUMENT ...]: installs what is missing, then runs PROGRAM.
import { installWhenMissing, projectFolder, run } from "./dependencies.mjs";

installWhenMissing();
const [program, ...programArguments] = process.argv.slice(2);
process.exit(run(program, programArguments, { cwd: projectFolder }));
