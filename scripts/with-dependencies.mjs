// node scripts/with-dependencies.mjs PROGRAM [ARGUMENT ...]: installs what is missing, then runs PROGRAM.
import { installIfMissing, projectFolder, run } from "./dependencies.mjs";

installIfMissing();
const [program, ...programArguments] = process.argv.slice(2);
process.exit(run(program, programArguments, { cwd: projectFolder }));
