/** The benchmark: `npm run --silent bench` prints tables, `npm run --silent bench -- --json` the figures as JSON. */
import { cpus } from "node:os";
import { checkingSection } from "./checking";
import type { Section } from "./section";

/** Each part has a file of its own; its figures join those of the others in the JSON. */
const SECTIONS = [checkingSection] as const;

async function main(): Promise<void> {
  const asJson = process.argv.includes("--json");
  let figures: object = { node: process.version, processor: cpus()[0]?.model ?? "not known" };
  for (const section of SECTIONS) {
    const measured = await section.measure();
    figures = { ...figures, ...measured };
    if (!asJson) console.log(`${tell(section, measured)}\n`);
  }
  if (asJson) console.log(JSON.stringify(figures, null, 2));
}

function tell<T extends object>(section: Section<T>, measured: T): string {
  return section.tell(measured).join("\n");
}

main().catch((error: unknown) => {
  console.error(`The benchmark stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
