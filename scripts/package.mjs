// npm run package: writes dist-package/, the rule book and the engine as a package for Node.js, with types and without
// dependencies: `npm install ./dist-package` in another project, or `npm pack ./dist-package` to pass it on.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installIfMissing, projectFolder, run } from "./dependencies.mjs";
import { LICENCES_FILE, licencesText } from "./licences-text.js";
import { copyTypes } from "./package-types.mjs";

const TYPES = "src/package/index.d.ts";
/**
 * Options with which a strict program reads the types: imports need the whole name, nothing comes from other packages,
 * and declarations are checked too.
 */
const CONSUMER_OPTIONS =
  "--ignoreConfig --noEmit --strict --module nodenext --target es2022 --skipLibCheck false".split(" ");

installIfMissing();
const { bundlePackage } = await import("./bundle-package.mjs");
const folder = `${projectFolder}/dist-package`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const bundledFiles = await bundlePackage(`${folder}/index.js`);
writeTypes();

const { name, version, description, license, engines } = JSON.parse(
  readFileSync(`${projectFolder}/package.json`, "utf8"),
);
writeFileSync(
  `${folder}/package.json`,
  `${JSON.stringify(
    {
      ...{ name, version, description, license, engines, type: "module" },
      exports: { ".": { types: `./types/${TYPES}`, default: "./index.js" } },
    },
    null,
    2,
  )}\n`,
);
cpSync(`${projectFolder}/LICENSE`, `${folder}/LICENSE`);
writeFileSync(`${folder}/${LICENCES_FILE}`, licences());
cpSync(`${projectFolder}/docs/package.md`, `${folder}/README.md`);
cpSync(`${projectFolder}/docs/examples`, `${folder}/examples`, { recursive: true });
if (run("tsc", [...CONSUMER_OPTIONS, `${folder}/types/${TYPES}`]) !== 0) process.exit(2);
console.log(`dist-package/ is ready: ${name} ${version}.`);

function licences() {
  const lock = JSON.parse(readFileSync(`${projectFolder}/package-lock.json`, "utf8"));
  return licencesText(lock, (path) => bundledFiles.some((file) => file.includes(`${path}/`)));
}

function writeTypes() {
  const emitFolder = mkdtempSync(join(tmpdir(), "ssda903-types-"));
  const code = run("tsc", ["--project", "tsconfig.package.json", "--outDir", emitFolder], {
    cwd: projectFolder,
  });
  if (code === 0) copyTypes(emitFolder, `${folder}/types`, TYPES);
  rmSync(emitFolder, { recursive: true });
  if (code !== 0) process.exit(code);
}
