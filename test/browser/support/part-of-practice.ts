import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../src/files/write-xlsx";
import { practiceReturnOf } from "../../support/practice-return";
import { answerKey } from "../../support/answer-key";

/** Where the workbench with a part of the practice return is, below the one with the whole. */
export const PART = "part/";

/** Mistakes that tests look for by their rule. */
const NAMED = ["101", "224", "501"];
/** Tables of which tests want more than one finding. */
const SUBJECTS = /^(Who the child is|Reviews)/;
/** Of the others, one mistake and one child in so many. */
const ONE_IN = 16;

/**
 * Beside the built workbench, the same with a part of the practice return: most of what is done in the pane takes as long as
 * the return is large, and shows the same with a hundred children.
 */
export async function addPart(folder: string): Promise<void> {
  const practice = join("assets", "practice", "practice-return.xlsx");
  const wanted = answerKey().errors.filter(
    ({ subject, expected }, index) =>
      index % ONE_IN === 0 || SUBJECTS.test(subject) || expected.some(({ rule }) => NAMED.includes(rule)),
  );
  const children = wanted.map(({ child }) => child);
  const part = await practiceReturnOf(children, { andOneIn: ONE_IN });
  for (const built of readdirSync(folder))
    cpSync(join(folder, built), join(folder, PART, built), { recursive: true });
  writeFileSync(join(folder, PART, practice), await writeXlsx(part));
}
