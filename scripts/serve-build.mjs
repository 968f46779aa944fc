import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createRequire } from "node:module";

/**
 * Builds the pane for developers, serves it on this computer only, and rebuilds it whenever one of its files changes:
 * reload the page to see the change. Call it only once the packages are installed.
 * @param workbench whether to build the workbench too
 * @param certificates key and certificate for https; http when left out
 * @returns once a build is served. The errors of a failed build are printed, and it is built again when a file changes.
 * @throws Error that says what to do when another program uses the port
 */
export async function serveBuild({ port, workbench = false, certificates = null }) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const { default: sirv } = await import("sirv");
  const configuration = require("../webpack.config.js")({ workbench }, { mode: "development" });
  const files = sirv(configuration.output.path, { dev: true });
  let isBuilt = false;
  const answer = (request, response) => {
    if (isBuilt) files(request, response);
    // A browser that asks too early retries by itself.
    else response.writeHead(503, { "retry-after": "5", refresh: "2" }).end("Still being built ...");
  };
  const server = certificates ? createSecureServer(certificates, answer) : createServer(answer);
  await listen(server, port);
  await new Promise((resolve) => {
    webpack(configuration).watch({}, (error, stats) => {
      if (error) console.error(error.message);
      else if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
      if (error || stats.hasErrors()) return;
      isBuilt = true;
      resolve();
    });
  });
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(
        isTaken
          ? new Error(`Port ${port} is used by another program: end that, or set PORT to another.`)
          : error,
      );
    });
    server.listen(port, "localhost", resolve);
  });
}
