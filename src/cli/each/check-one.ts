import { childrenOfReturnWithFindings } from "../../report/counts";
import { count } from "../../return/words";
import { isForUser } from "../for-user";
import type { Options } from "../options";
import { validate } from "../validate";
import type { ReturnInFolder } from "./returns-in-folder";

/** The result of checking one of many returns, as one line for the terminal. */
export interface CheckedReturnSummary {
  readonly line: string;
  /** The number of findings; null if the return could not be checked. */
  readonly findings: number | null;
}

/** Checks one of many returns. Never rejects: if something goes wrong, the line says so. */
export async function checkOne(
  { name, inputs, lastYear, authority, notes: beside }: ReturnInFolder,
  options: Options,
  now: Date,
): Promise<CheckedReturnSummary> {
  try {
    const { report, notes } = await validate({ ...options, inputs, lastYear, authority }, now);
    const { result, tables, year, children } = report;
    const { findings } = result;
    const parts = [
      year,
      authority ?? "authority not known",
      count(children, "child", "children"),
      `${count(findings.length, "finding")} for ${count(childrenOfReturnWithFindings(findings, tables), "child", "children")}`,
      `${result.run.length} checks run`,
      `${result.notRun.length} not run`,
      ...(result.failed.length > 0 ? [`${result.failed.length} failed to run`] : []),
    ];
    const counts = `${name}: ${parts.join(", ")}`;
    const allNotes = [...beside, ...notes];
    const line = allNotes.length === 0 ? counts : `${counts}. ${allNotes.join(" ")}`;
    return { line, findings: findings.length };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const why = isForUser(error) ? message : `the checks stopped with an unexpected error: ${message}`;
    return { line: `${name}: could not be checked. ${why.replaceAll("\n", " ")}`, findings: null };
  }
}
