import { HOME_AUTHORITY } from "./geography";
import { HABIT_DESCRIPTIONS } from "./practice-sheets";
import type { AnswerKey, KeyEntry } from "./practice-return";

/** Returns the list of the known mistakes in plain words, as Markdown. */
export function readMe(key: AnswerKey): string {
  return `${[introduction(key), ...subjects(key), oddities(key), answerKeyFormat()].join("\n\n")}\n`;
}

function introduction({ year, children, errors }: AnswerKey): string {
  const rules = new Set(errors.flatMap(({ expected }) => expected.map(({ rule }) => rule)));
  return `# The practice return

\`practice-return.xlsx\` is a made-up return of ${year} with last year's: ${children} children, every table. No child in it
exists; identifiers, providers and dates are invented. ${errors.length} mistakes were put into an otherwise faultless
return, each for a different child; together they make ${rules.size} checks find something. Any other finding is our
error. Codes that begin with FMT are our own format checks; all others are the department's.

| file | what it is |
| --- | --- |
| \`practice-return.xlsx\` | the return: sheets of this year, then of last year |
| \`answer-key.json\` | every mistake: child, cells changed, checks that must find it and the cells they must mark |
| \`provider-list.xlsx\` | a made-up provider list in the layout of Ofsted's list of 2025; the return agrees with it |
| \`postcodes.csv\` | the few postcodes that the return uses, with the column names of the ONS Postcode Directory |

Check it as the return of ${HOME_AUTHORITY} (Liverpool) for ${year}, with the provider list and the postcodes loaded. In the
workbench (\`npm start\`), *Load the practice lists* loads both. Without them fewer mistakes are found, and the checks that
were not run are listed. The child whose identifier has lost its zeros is counted as one more child.

The postcodes are real. Contains OS data © Crown copyright and database right 2025; contains Royal Mail data © Royal Mail
copyright and database right 2025; source: Office for National Statistics licensed under the Open Government Licence v.3.0.

All files are written by \`npm run practice\`.`;
}

function subjects({ errors }: AnswerKey): string[] {
  const bySubject = new Map<string, KeyEntry[]>();
  for (const entry of errors) bySubject.set(entry.subject, [...(bySubject.get(entry.subject) ?? []), entry]);
  return [...bySubject].map(([subject, entries]) => `## ${subject}\n\n${mistakeTable(entries)}`);
}

function mistakeTable(entries: readonly KeyEntry[]): string {
  const byName = new Map<string, KeyEntry[]>();
  for (const entry of entries) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  const lines = [...byName.values()].map((same) => {
    const rules = [...new Set(same.flatMap(({ expected }) => expected.map(({ rule }) => rule)))];
    return `| ${same[0]?.mistake ?? ""} | ${same.map(({ child }) => child).join(", ")} | ${rules.join(", ")} |`;
  });
  return ["| mistake | children | checks |", "| --- | --- | --- |", ...lines].join("\n");
}

function oddities(key: AnswerKey): string {
  const sheets = HABIT_DESCRIPTIONS.map(([name, description]) => `- ${name}: ${description}.`);
  const cells = key.oddities.map(({ mistake, child }) => `- ${child}: ${mistake}`);
  return `## Unusual, but not a mistake

These give no findings.

${[...sheets, ...cells].join("\n")}`;
}

function answerKeyFormat(): string {
  return `## Reading the answer key

\`errors\` is a list of \`{name, subject, mistake, child, changes, expected}\`. A change is \`{table, lastYear, row, what, field, old,
new}\`, where \`row\` is the line in the sheet (headings in line 1; null for a row that was removed). \`expected\` holds, by rule,
all the cells that must be marked on the child. \`oddities\` has the same form.`;
}
