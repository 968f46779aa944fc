import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../src/files/write-xlsx";
import { practiceReturnOf } from "../../support/practice-return";
import { answerKey } from "../../support/answer-key";

/** The path of the workbench with part of the practice return, below the one with the whole. */
export const PART = "part/";

/** Rules whose mistakes the tests look for. */
const NEEDED_RULES = ["101", "224", "501"];
/** Subjects for which tests need more than one finding. */
const NEEDED_SUBJECTS = /^(Who the child is|Reviews)/;
/** Of the rest, one in this many mistakes and children is kept. */
const ONE_IN = 16;

/**
 * Adds a second workbench beside the built one, with part of the practice return. Most things in the pane take time in
 * proportion to the return, and show the same with a hundred children.
 */
export async function addPart(folder: string): Promise<void> {
  const practice = join("assets", "practice", "practice-return.xlsx");
  const mistakes = answerKey().errors.filter(
    ({ subject, expected }, index) =>
      index % ONE_IN === 0 ||
      NEEDED_SUBJECTS.test(subject) ||
      expected.some(({ rule }) => NEEDED_RULES.includes(rule)),
  );
  const children = mistakes.map(({ child }) => child);
  const part = await practiceReturnOf(children, { andOneIn: ONE_IN });
  for (const entry of readdirSync(folder))
    cpSync(join(folder, entry), join(folder, PART, entry), { recursive: true });
  writeFileSync(join(folder, PART, practice), await writeXlsx(part));
}
