import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack, { type Configuration } from "webpack";

const PROJECT = resolve(__dirname, "../../..");
const CONFIGURATION = resolve(PROJECT, "webpack.config.js");

/**
 * Writing a cache takes a third of the time of a build. It is first written by the second build, because a fresh clone is
 * often built only once.
 */
const CACHE: Configuration["cache"] = {
  type: "filesystem",
  cacheDirectory: resolve(PROJECT, ".cache/webpack"),
  buildDependencies: { config: [CONFIGURATION, __filename] },
};
const BUILD_MARKER = resolve(PROJECT, ".cache/built");

type MakeConfiguration = (
  env: { workbench: boolean; postcodes: boolean },
  options: { mode: string },
) => Configuration;

/**
 * Every test file opens the workbench again. Without unused code and minified, it opens in two thirds of the time.
 * esbuild minifies it in two seconds; the product's own builds take longer and make it smaller still.
 */
const MINIFICATION = {
  sideEffects: true,
  usedExports: true,
  innerGraph: true,
  minimize: true,
  minimizer: [
    new MinimizerPlugin({
      minify: MinimizerPlugin.esbuildMinify,
      minimizerOptions: {},
      parallel: false,
      extractComments: false,
    }),
  ],
};

/**
 * Builds the workbench into a folder like `npm start`, without what a developer needs, and without the postcode index
 * that this computer may have.
 */
export async function buildWorkbench(folder: string): Promise<void> {
  const configurationModule = (await import(CONFIGURATION)) as { default: MakeConfiguration };
  const isFirst = !existsSync(BUILD_MARKER);
  const configuration = configurationModule.default(
    { workbench: true, postcodes: false },
    { mode: "development" },
  );
  await run({
    ...configuration,
    context: PROJECT,
    devtool: false,
    optimization: { ...configuration.optimization, ...MINIFICATION },
    cache: isFirst ? false : CACHE,
    output: { ...configuration.output, path: folder },
  });
  mkdirSync(dirname(BUILD_MARKER), { recursive: true });
  writeFileSync(BUILD_MARKER, "");
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((finish, fail) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close((closing) => {
        if (problem ?? closing) fail(problem ?? closing);
        else finish();
      });
    });
  });
}
