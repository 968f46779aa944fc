// npm start: installs what is missing, then serves the workbench: http://localhost:3000
import { spawn } from "node:child_process";
import { installWhenMissing, projectFolder } from "./dependencies.mjs";

installWhenMissing();
const port = process.env.PORT ?? "3000";
console.log("Building the workbench; this takes a while ...");
const server = spawn(
  process.execPath,
  [
    `${projectFolder}/node_modules/webpack/bin/webpack.js`,
    "serve",
    "--env",
    "workbench",
    "--env",
    `port=${port}`,
  ],
  { cwd: projectFolder, stdio: ["ignore", "inherit", "inherit"] },
);

const stop = () => server.kill();
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
server.on("exit", (code) => process.exit(code ?? 0));

const address = `http://localhost:${port}/`;
await answers(address);
console.log(`Ready: open ${address} in a browser. Ctrl+C stops it.`);

/** Waits until the server answers: it keeps a request waiting until the first build is done. */
async function answers(url) {
  for (;;) {
    try {
      const response = await fetch(url);
      if (response.ok) return;
      throw new Error(`The workbench answered with status ${response.status}.`);
    } catch (error) {
      if (error instanceof TypeError) await new Promise((resolve) => setTimeout(resolve, 300));
      else {
        console.error(error.message);
        stop();
        return;
      }
    }
  }
}
