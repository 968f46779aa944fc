import { runCommand } from "./command";

void runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: new Date(),
}).then((code) => {
  process.exitCode = code;
});
