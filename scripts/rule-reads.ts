// npx tsx scripts/rule-reads.ts TOPIC: writes into each rule of the topic, after `reads:`, the fields that it read over
// its cases. A rule that already declares exactly these is left unchanged, so that it can refer to a shared list.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { fieldsDeclared, fieldsReadOverCases } from "../test/rules/support/recorded-fields";
import type { RuleCases } from "../test/rules/support/rule-cases";

async function main(topic: string): Promise<void> {
  const cases = join(__dirname, "..", "test", "rules", topic);
  for (const file of readdirSync(cases).filter((name) => name.endsWith(".cases.ts"))) {
    const caseModule = (await import(join(cases, file))) as { default: RuleCases };
    const read = fieldsReadOverCases(caseModule.default);
    if (isDeepStrictEqual(read, fieldsDeclared(caseModule.default))) continue;
    const path = join(__dirname, "..", "rules", topic, file.replace(".cases.ts", ".ts"));
    const source = readFileSync(path, "utf8");
    const reads = Object.entries(read)
      .map(([name, fields]) => `${name}: ${JSON.stringify(fields)}`)
      .join(", ");
    const changed = source.replace(/^( *)reads: \{[^}]*\},/m, `$1reads: { ${reads} },`);
    if (changed !== source) writeFileSync(path, changed);
  }
}

void main(process.argv[2] ?? "");
