// npm run sideload: opens desktop Excel with the add-in of this folder (Windows or Mac). npm run sideload -- stop ends it.
// The certificates for https://localhost:3000 and the registration in Excel are the work of Microsoft's own tools.
import { spawn, spawnSync } from "node:child_process";
import { installWhenMissing, projectFolder, run } from "./dependencies.mjs";

/** Not among the project's packages: it is large, and only this command needs it. */
const DEBUGGING = "office-addin-debugging@7.0.0";

installWhenMissing();
const stopping = process.argv[2] === "stop";
if (!["win32", "darwin"].includes(process.platform)) {
  console.error("Desktop Excel runs on Windows and Mac. Here, npm start shows the add-in without Excel.");
  process.exit(2);
}
if (stopping) process.exit(debug("stop"));
sideload();

function sideload() {
  if (run("office-addin-dev-certs", ["install"], { cwd: projectFolder }) !== 0) {
    console.error(
      "The certificates for https://localhost:3000 were not installed; without them Excel refuses the add-in.",
    );
    process.exit(2);
  }
  const server = spawn(
    process.execPath,
    [`${projectFolder}/node_modules/webpack/bin/webpack.js`, "serve", "--env", "https"],
    { cwd: projectFolder, stdio: "inherit" },
  );
  const code = debug("start");
  if (code !== 0) {
    server.kill();
    process.exit(code);
  }
  console.log(
    "Excel is open with the add-in. Keep this window open; npm run sideload -- stop removes the add-in again.",
  );
}

function debug(action) {
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const words = ["--yes", DEBUGGING, action, "manifest.xml", ...(action === "start" ? ["desktop"] : [])];
  return (
    spawnSync(npx, words, { cwd: projectFolder, stdio: "inherit", shell: process.platform === "win32" })
      .status ?? 2
  );
}
