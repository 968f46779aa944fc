import { runCommand } from "./command";
import { inWorkers, serveAsWorker } from "./each/worker-pool";

if (!serveAsWorker()) {
  void runCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: new Date(),
    checkAll: inWorkers(__filename),
  }).then((code) => {
    process.exitCode = code;
  });
}
