// npx tsx scripts/catalogue.ts: writes the rule book for people and the register of fields from the rules and their
// test tables.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueFiles } from "./catalogue-content";

for (const { path, content } of catalogueFiles()) writeFileSync(join(__dirname, "..", path), content);
