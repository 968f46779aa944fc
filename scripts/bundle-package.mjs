import { build } from "esbuild";
import { projectFolder } from "./dependencies.mjs";

/** Writes the package's code as one module of Node.js, and answers the files that are in it, by their paths from the project's folder. */
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
    // Parts of the libraries are older modules that ask for Node's own by require().
    banner: {
      js: 'import { createRequire as createRequireOfNode } from "node:module"; const require = createRequireOfNode(import.meta.url);',
    },
  });
  return Object.keys(metafile.inputs);
}
