/**
 * The benchmark: `npm run --silent bench` prints tables, `npm run --silent bench -- --json` prints the figures as JSON.
 */
import { cpus } from "node:os";
import { checkingSection } from "./checking";
import { comparison } from "./compare";
import { editSection } from "./edit";
import { englandSection } from "./england";
import { filesSection } from "./files";
import { liveSection } from "./live";
import { officeSection } from "./office";
import type { Section } from "./section";
import { suggestionsSection } from "./suggestions";

/** A part of the benchmark, ready to run: returns its figures, and prints them when lines are wanted. */
type Part = (print: (lines: readonly string[]) => void) => Promise<object>;

function part<Figures extends object>(section: Section<Figures>): Part {
  return async (print) => {
    const measured = await section.measure();
    print(section.report(measured));
    return measured;
  };
}

/** Each part has its own file. The JSON combines the figures of all parts. */
const PARTS: readonly Part[] = [
  part(checkingSection),
  part(editSection),
  part(filesSection),
  part(officeSection),
  part(liveSection),
  part(suggestionsSection),
  part(englandSection),
];

/** Returns the parts chosen by number, from 1: `npm run --silent bench -- 1 2`. */
function selectedParts(): readonly Part[] {
  const numbers = process.argv.slice(2).map(Number).filter(Number.isInteger);
  return numbers.length === 0 ? PARTS : PARTS.filter((_, index) => numbers.includes(index + 1));
}

async function main(): Promise<void> {
  const asJson = process.argv.includes("--json");
  let figures: object = { node: process.version, processor: cpus()[0]?.model ?? "not known" };
  for (const run of selectedParts()) {
    figures = { ...figures, ...(await run((lines) => asJson || console.log(`${lines.join("\n")}\n`))) };
  }
  console.log(asJson ? JSON.stringify(figures, null, 2) : comparison(figures).join("\n"));
}

main().catch((error: unknown) => {
  console.error(`The benchmark stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
