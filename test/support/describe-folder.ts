import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Declares all tests of a folder, each file under its name. */
export function describeFolder(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  describeFiles(folder, files.sort());
}

/** Declares the tests of some files of a folder, each file under its name. */
export function describeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) describe(file, () => void require(join(folder, file)));
}
