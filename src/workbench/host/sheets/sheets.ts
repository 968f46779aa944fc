import type { Worksheet } from "@cj-tech-master/excelts";
import type { ExcelState } from "../excel-state";
import { HostError, invalidArgument } from "../host-error";
import { SHEET_NAME_LIMIT } from "../limits";
import { oneOf, text } from "../client/property-values";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Adds a sheet after the last one; without a name it gets "Sheet1", "Sheet2" and so on. */
export function addSheet(state: ExcelState, name: string | undefined): Worksheet {
  state.requireUnprotectedStructure();
  const sheetName = name ?? freeSheetName(state);
  requireSheetName(state, sheetName, null);
  const sheet = state.workbook.addWorksheet(sheetName);
  state.sheetsChanged("Added", sheet);
  return sheet;
}

function freeSheetName(state: ExcelState): string {
  for (let number = state.workbook.worksheets.length + 1; ; number += 1) {
    if (state.findSheet(`Sheet${number}`) === undefined) return `Sheet${number}`;
  }
}

/** Renames a sheet. Throws as Excel does for a name that is taken, is too long or has a forbidden character. */
export function renameSheet(state: ExcelState, sheet: Worksheet, value: unknown): void {
  state.requireUnprotectedStructure();
  const name = text(value, "worksheet.name");
  requireSheetName(state, name, sheet);
  if (name === sheet.name) return;
  const before = sheet.name;
  // excelts refuses a name that differs from another only in case, its own included.
  if (name.toLowerCase() === before.toLowerCase()) sheet.name = `${name.slice(0, SHEET_NAME_LIMIT - 1)}~`;
  sheet.name = name;
  const worksheetId = state.sheetId(sheet);
  state.raise("NameChanged", sheet, { worksheetId, nameBefore: before, nameAfter: name, source: "Local" });
  state.changed({ kind: "sheets", sheet: name, address: "" });
}

function requireSheetName(state: ExcelState, name: string, renamed: Worksheet | null): void {
  if (name === "" || name.length > SHEET_NAME_LIMIT) {
    throw invalidArgument(`A sheet name has 1 to ${SHEET_NAME_LIMIT} characters: ${name}`);
  }
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") {
    throw invalidArgument(`A sheet cannot be named ${name}`);
  }
  const taken = state.workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined && taken !== renamed) {
    throw new HostError(
      "ItemAlreadyExists",
      `A resource with the same name already exists: sheet ${taken.name}.`,
    );
  }
}

/**
 * Deletes a sheet. Throws for the last visible sheet, and for one that only programs can show (Excel's
 * documentation).
 */
export function deleteSheet(state: ExcelState, sheet: Worksheet): void {
  state.requirePresent(sheet);
  state.requireUnprotectedStructure();
  if (sheet.state === "veryHidden") {
    throw new HostError("InvalidOperation", `Sheet ${sheet.name} is very hidden.`);
  }
  requireAnotherVisible(state, sheet);
  const wasActive = state.activeSheet === sheet;
  const sheets = state.workbook.worksheets;
  const index = sheets.indexOf(sheet);
  const next = [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()].find(
    (each) => each.state === "visible",
  );
  if (wasActive && next !== undefined) state.activate(next);
  state.workbook.removeWorksheetEx(sheet);
  state.sheetsChanged("Deleted", sheet);
}

/** Shows or hides a sheet. Throws for hiding the last visible one. */
export function setVisibility(state: ExcelState, sheet: Worksheet, value: unknown): void {
  state.requireUnprotectedStructure();
  const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "worksheet.visibility");
  if (visibility !== "Visible") requireAnotherVisible(state, sheet);
  const visibilityBefore = state.visibility(sheet);
  sheet.state = STATES[visibility];
  const worksheetId = state.sheetId(sheet);
  const detail = { worksheetId, visibilityBefore, visibilityAfter: visibility, source: "Local" };
  state.raise("VisibilityChanged", sheet, detail);
  if (visibility !== "Visible" && state.activeSheet === sheet) {
    const next = state.workbook.worksheets.find((each) => each.state === "visible");
    if (next !== undefined) state.activate(next);
  }
  state.changed({ kind: "sheets", sheet: sheet.name, address: "" });
}

function requireAnotherVisible(state: ExcelState, sheet: Worksheet): void {
  const others = state.workbook.worksheets.some((each) => each !== sheet && each.state === "visible");
  if (!others)
    throw new HostError("InvalidOperation", "A workbook must have at least one sheet that is shown.");
}

/** Moves a sheet to a position among the tabs, counted from 0. */
export function setPosition(state: ExcelState, sheet: Worksheet, position: number): void {
  state.requireUnprotectedStructure();
  const sheets = state.workbook.worksheets;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw invalidArgument(`There is no place ${position} among ${sheets.length} sheets.`);
  }
  const others = sheets.filter((each) => each !== sheet);
  others.splice(position, 0, sheet);
  others.forEach((each, index) => {
    each.orderNo = index;
  });
  state.changed({ kind: "sheets", sheet: sheet.name, address: "" });
}
