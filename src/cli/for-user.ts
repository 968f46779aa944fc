import { FileProblem } from "../files/problem";
import { UnreadableSheet } from "../report/previous-findings";
import { OptionProblem, UsageProblem } from "./options";

const FOR_USER = [FileProblem, UsageProblem, OptionProblem, UnreadableSheet];

/** Whether an error's message is meant for the user. Any other error is unexpected. */
export function isForUser(error: unknown): boolean {
  return FOR_USER.some((kind) => error instanceof kind);
}
