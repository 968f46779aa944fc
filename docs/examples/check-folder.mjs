// node check-folder.mjs FOLDER [LAST-YEARS-FOLDER]: checks the CSV files of a return and prints the counts by rule.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { checkReturn, FileProblem, readReturnFile, ReturnProblem, ruleInfoOf } from "ssda903-validator";

const [folder = ".", lastYearsFolder] = process.argv.slice(2);

try {
  await checkFolder();
} catch (error) {
  // These say in a sentence what is wrong; anything else is a fault of the program.
  if (!(error instanceof FileProblem || error instanceof ReturnProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function checkFolder() {
  const result = checkReturn({
    sheets: await sheetsOf(folder),
    lastYear: lastYearsFolder ? await sheetsOf(lastYearsFolder) : [],
    localAuthority: "E08000012", // your own authority's code
  });

  const counts = new Map();
  for (const { rule } of result.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);

  console.log(
    `${result.year}: ${result.findings.length} findings, ${result.rules.notRun.length} rules not run`,
  );
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(count).padStart(6)}  ${rule}  ${ruleInfoOf(rule)?.title}`);
  }
}

async function sheetsOf(path) {
  const files = (await namesIn(path)).filter((name) => name.toLowerCase().endsWith(".csv"));
  return (await Promise.all(files.map((name) => readReturnFile(join(path, name))))).flat();
}

async function namesIn(path) {
  try {
    return await readdir(path);
  } catch {
    throw new FileProblem(path, `${path} was not found, or is not a folder.`);
  }
}
