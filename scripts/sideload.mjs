// npm run sideload: opens desktop Excel with the add-in of this folder (Windows or Mac). npm run sideload -- stop ends
// it. Microsoft's own tools make the certificates for https://localhost:3000 and register the add-in in Excel.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { installIfMissing, projectFolder, run } from "./dependencies.mjs";
import { serveBuild } from "./serve-build.mjs";

/** Not one of the project's packages: it is large, and only this command needs it. */
const DEBUGGING_TOOL = "office-addin-debugging@7.0.0";
/** The address that manifest.xml names. */
const PORT = 3000;

installIfMissing();
const stopping = process.argv[2] === "stop";
if (!["win32", "darwin"].includes(process.platform)) {
  console.error("Desktop Excel runs on Windows and Mac. Here, npm start shows the add-in without Excel.");
  process.exit(2);
}
if (stopping) process.exit(await debug("stop"));
await sideload();

async function sideload() {
  if (run("office-addin-dev-certs", ["install"], { cwd: projectFolder }) !== 0) {
    console.error(
      "The certificates for https://localhost:3000 were not installed; without them Excel refuses the add-in.",
    );
    process.exit(2);
  }
  console.log("Building the add-in; this takes a while ...");
  try {
    await serveBuild({ port: PORT, certificates: certificates() });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  const code = await debug("start");
  if (code !== 0) process.exit(code);
  console.log(
    "Excel is open with the add-in. Keep this window open; npm run sideload -- stop removes the add-in again.",
  );
}

/** Returns the certificates that office-addin-dev-certs made. */
function certificates() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const read = (name) => readFileSync(join(folder, name));
  return { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") };
}

/** Runs the debugging tool and returns its exit code. The server keeps answering meanwhile. */
function debug(action) {
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const npxArguments = [
    "--yes",
    DEBUGGING_TOOL,
    action,
    "manifest.xml",
    ...(action === "start" ? ["desktop"] : []),
  ];
  const options = { cwd: projectFolder, stdio: "inherit", shell: process.platform === "win32" };
  return new Promise((resolve) => {
    const child = spawn(npx, npxArguments, options);
    child.on("error", () => resolve(2));
    child.on("close", (code) => resolve(code ?? 2));
  });
}
