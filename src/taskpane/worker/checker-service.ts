import { ALL_RULES, FORMAT_CHECKS } from "../../../rules";
import { compareCodes } from "../../report/counts";
import { assignTables, type AssignedTables, type SheetChoice } from "../../return/assign-tables";
import { TABLE_NAMES, type TableName } from "../../return/tables";
import type { Sheet } from "../../return/sheets";
import { checkReturn } from "./check-return";
import { requestSchema, type CheckerAnswer, type CheckerRequest, type SheetChoices } from "./messages";
import { overviewOf } from "./overview";
import { describeRule } from "./rule-description";

type RequestOf<T extends CheckerRequest["type"]> = Extract<CheckerRequest, { type: T }>;

/** The workbook's sheets as last loaded, with the tables made of them for the choices last asked about. */
interface LoadedWorkbook {
  readonly workbook: number;
  readonly sheets: readonly Sheet[];
  assigned: { readonly choices: string; readonly tables: AssignedTables } | null;
}

/**
 * The worker's side of the conversation, without the worker: takes requests and gives answers.
 * @param answer sends an answer
 * @param pause lets waiting messages in
 * @returns what takes a message; a message that is no request of ours is not answered
 */
export function startCheckerService(
  answer: (message: CheckerAnswer) => void,
  pause: () => Promise<void>,
): (message: unknown) => Promise<void> {
  let loaded: LoadedWorkbook | null = null;
  const underWay = new Set<number>();
  const cancelled = new Set<number>();

  function tablesFor(workbook: number, choices: SheetChoices): AssignedTables {
    if (loaded?.workbook !== workbook) throw new Error("The sheets of this workbook are no longer loaded.");
    const key = JSON.stringify(choices);
    if (loaded.assigned?.choices !== key) {
      loaded.assigned = { choices: key, tables: assignTables(loaded.sheets, knownChoices(choices)) };
    }
    return loaded.assigned.tables;
  }

  async function check(request: RequestOf<"check">): Promise<CheckerAnswer> {
    const { id } = request;
    const assigned = tablesFor(request.workbook, request.choices);
    const outcome = await checkReturn({ ...request, assigned }, async (done, total) => {
      answer({ type: "progress", id, done, total });
      await pause();
      return !cancelled.has(id);
    });
    return outcome ? { type: "checked", id, outcome } : { type: "cancelled", id };
  }

  async function answerTo(request: Exclude<CheckerRequest, { type: "cancel" }>): Promise<CheckerAnswer> {
    const { id } = request;
    switch (request.type) {
      case "load":
        loaded = { workbook: request.workbook, sheets: request.sheets, assigned: null };
        return { type: "loaded", id };
      case "inspect": {
        const assigned = tablesFor(request.workbook, request.choices);
        return { type: "inspected", id, overview: overviewOf(assigned, request.year) };
      }
      case "check":
        return check(request);
      case "rules":
        return { type: "rules", id, rules: rulesInOrder() };
    }
  }

  return async (message) => {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) return;
    const request = parsed.data;
    if (request.type === "cancel") {
      if (underWay.has(request.id)) cancelled.add(request.id);
      return;
    }
    underWay.add(request.id);
    try {
      answer(await answerTo(request));
    } catch (error) {
      answer({
        type: "failed",
        id: request.id,
        error: error instanceof Error ? error.message : String(error),
      });
    } finally {
      underWay.delete(request.id);
      cancelled.delete(request.id);
    }
  };
}

function rulesInOrder() {
  return [...ALL_RULES, ...FORMAT_CHECKS].sort((a, b) => compareCodes(a.code, b.code)).map(describeRule);
}

/** Remembered choices may name a table that this version does not know: such a choice counts as none. */
function knownChoices(choices: SheetChoices): Map<string, SheetChoice> {
  return new Map(
    Object.entries(choices).flatMap(([sheet, choice]): [string, SheetChoice][] => {
      if (choice === "ignore") return [[sheet, choice]];
      const { table, lastYear } = choice;
      return isTableName(table) ? [[sheet, { table, lastYear }]] : [];
    }),
  );
}

function isTableName(text: string): text is TableName {
  return (TABLE_NAMES as readonly string[]).includes(text);
}
