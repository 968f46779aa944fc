import { build } from "esbuild";
import { projectFolder } from "./dependencies.mjs";

/** Bundles the package's code into one Node.js module. Returns the files in it, as paths from the project's folder. */
export async function bundlePackage(file) {
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: projectFolder,
    entryPoints: ["src/package/index.ts"],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    legalComments: "inline",
    logLevel: "error",
    // Some libraries contain older modules that load Node's own by require().
    banner: {
      js: 'import { createRequire as createRequireOfNode } from "node:module"; const require = createRequireOfNode(import.meta.url);',
    },
  });
  return Object.keys(metafile.inputs);
}
