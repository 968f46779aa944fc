// npm run package: writes dist-package/, the rule book and the engine as a package for Node.js, with types and without
// dependencies of its own: `npm install ./dist-package` in another project, or `npm pack ./dist-package` to hand it on.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { installWhenMissing, projectFolder, run } from "./dependencies.mjs";

installWhenMissing();
const { bundlePackage } = await import("./bundle-package.mjs");
const folder = `${projectFolder}/dist-package`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
await bundlePackage(`${folder}/index.js`);
const types = run("tsc", ["--project", "tsconfig.package.json", "--outDir", `${folder}/types`], {
  cwd: projectFolder,
});
if (types !== 0) process.exit(types);

const { name, version, description, license, engines } = JSON.parse(
  readFileSync(`${projectFolder}/package.json`, "utf8"),
);
writeFileSync(
  `${folder}/package.json`,
  `${JSON.stringify(
    {
      ...{ name, version, description, license, engines, type: "module" },
      exports: { ".": { types: "./types/src/package/index.d.ts", default: "./index.js" } },
    },
    null,
    2,
  )}\n`,
);
cpSync(`${projectFolder}/LICENSE`, `${folder}/LICENSE`);
cpSync(`${projectFolder}/docs/package.md`, `${folder}/README.md`);
console.log(`dist-package/ is ready: ${name} ${version}.`);
