import { childrenWithFindings } from "../../report/counts";
import { isForUser } from "../for-user";
import type { Options } from "../options";
import { validate } from "../validate";
import type { ReturnInFolder } from "./returns-in-folder";

/** What came of one of many returns: one line for the terminal. */
export interface CheckedOne {
  readonly line: string;
  /** Null: it could not be checked. */
  readonly findings: number | null;
}

/** Checks one of many returns. Never rejects: what goes wrong is the line. */
export async function checkOne(
  { name, inputs, lastYear, authority }: ReturnInFolder,
  options: Options,
  now: Date,
): Promise<CheckedOne> {
  try {
    const { report } = await validate({ ...options, inputs, lastYear, authority }, now);
    const { result, year, children } = report;
    const parts = [
      year,
      authority ?? "authority not known",
      counted(children, "child", "children"),
      `${counted(result.findings.length, "finding")} for ${counted(childrenWithFindings(result.findings), "child", "children")}`,
      `${result.run.length} checks run`,
      `${result.notRun.length} not run`,
      ...(result.failed.length > 0 ? [`${result.failed.length} failed to run`] : []),
    ];
    return { line: `${name}: ${parts.join(", ")}`, findings: result.findings.length };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const why = isForUser(error) ? message : `the checks stopped with an unexpected error: ${message}`;
    return { line: `${name}: could not be checked. ${why}`, findings: null };
  }
}

function counted(value: number, one: string, many = `${one}s`): string {
  return `${value.toLocaleString("en-GB")} ${value === 1 ? one : many}`;
}
