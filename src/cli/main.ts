import { runCommand, unexpectedErrorText, COULD_NOT_RUN } from "./command";
import { checkInWorkers, serveAsWorker } from "./each/worker-pool";

if (!serveAsWorker()) {
  const progress = process.stderr.isTTY
    ? (text: string | null) => process.stderr.write(progressLine(text))
    : undefined;
  // If the reader of the output stops early, as with "| head", the return is not at fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  // An error that a library throws outside any promise would end the process with 1, as if a check had found
  // something.
  process.on("uncaughtException", (error) => {
    progress?.(null);
    process.stderr.write(unexpectedErrorText(error));
    process.exit(COULD_NOT_RUN);
  });
  void runCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: new Date(),
    checkAll: checkInWorkers(__filename),
    progress,
  }).then((code) => {
    process.exitCode = code;
  });
}

/** Replaces the text of the line that the cursor is in. */
function progressLine(text: string | null): string {
  return `\r\u001b[K${text ?? ""}`;
}
