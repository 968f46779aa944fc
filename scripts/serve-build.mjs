import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createRequire } from "node:module";

/**
 * Builds the pane for developers, serves it on this computer alone, and builds it again whenever one of its files changes:
 * reload the page to see it. Only to be called once the packages are installed.
 * @param workbench whether the workbench is built, too
 * @param certificates key and certificate for https; left out: http
 * @returns once a build is there and served; what is wrong with one is printed, and it is built again when that is mended
 * @throws Error that says what to do when the port is used by another program
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
    // A browser that came too early asks again by itself.
    else response.writeHead(503, { "retry-after": "5", refresh: "2" }).end("Still being built ...");
  };
  const server = certificates ? createSecureServer(certificates, answer) : createServer(answer);
  await listen(server, port);
  await new Promise((built) => {
    webpack(configuration).watch({}, (error, stats) => {
      if (error) console.error(error.message);
      else if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
      if (error || stats.hasErrors()) return;
      isBuilt = true;
      built();
    });
  });
}

function listen(server, port) {
  return new Promise((listening, fail) => {
    server.once("error", (error) => {
      const isTaken = error.code === "EADDRINUSE";
      fail(
        isTaken
          ? new Error(`Port ${port} is used by another program: end that, or set PORT to another.`)
          : error,
      );
    });
    server.listen(port, "localhost", listening);
  });
}
