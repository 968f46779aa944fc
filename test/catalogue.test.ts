import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueFiles } from "../scripts/catalogue-content";

test.each(catalogueFiles())(
  "$path is what the rules and their test tables say (npm run catalogue)",
  (file) => {
    expect(readFileSync(join(__dirname, "..", file.path), "utf8") === file.content).toBe(true);
  },
);
