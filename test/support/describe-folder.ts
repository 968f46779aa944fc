import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Declares all tests of a folder, each file under its name. */
export function describeFolder(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  for (const file of files.sort()) describe(file, () => void require(join(folder, file)));
}
