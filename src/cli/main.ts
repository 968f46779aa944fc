import { runCommand, unexpected, COULD_NOT_RUN } from "./command";
import { inWorkers, serveAsWorker } from "./each/worker-pool";

if (!serveAsWorker()) {
  // What a library throws where nobody waits for it would end the process with 1, as if a check had found something.
  process.on("uncaughtException", (error) => {
    process.stderr.write(unexpected(error));
    process.exit(COULD_NOT_RUN);
  });
  void runCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: new Date(),
    checkAll: inWorkers(__filename),
  }).then((code) => {
    process.exitCode = code;
  });
}
