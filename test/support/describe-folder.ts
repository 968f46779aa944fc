import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Declares all tests of some folders of a root, each file under its folder and name. */
export function describeFolders(root: string, folders: readonly string[]): void {
  for (const folder of folders) {
    const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".test.ts"));
    describe(folder || "the project", () => describeFiles(join(root, folder), files.sort()));
  }
}

/** Declares the tests of some files of a folder, each file under its name. */
export function describeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) describe(file, () => void require(join(folder, file)));
}
