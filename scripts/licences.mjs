// npm run licences: writes docs/licences.md, which lists every package in the product (the pane, the command line) with
// its version and licence, from the lock file alone. `--check` compares instead.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { licencesPage } from "./licences-page.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, "utf8"));
const page = licencesPage(lock);
const file = `${root}/docs/licences.md`;
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== page) {
    console.error("docs/licences.md is out of step with package-lock.json: run npm run licences.");
    process.exitCode = 1;
  }
} else writeFileSync(file, page);
