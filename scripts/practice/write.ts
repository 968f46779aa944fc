/** Writes the practice return and everything that belongs to it: `npm run practice`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { practiceFiles } from "./practice-files";

const FOLDER = join(__dirname, "..", "..", "assets", "practice");

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, content] of await practiceFiles()) {
    await writeFile(join(FOLDER, name), content);
    console.log(`${name}: ${content.length.toLocaleString("en-GB")} bytes`);
  }
}

void main();
