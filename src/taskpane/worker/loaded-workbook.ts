import { isProviderSheet } from "../../reference/read-provider-list";
import { type AssignedTables, assignTables } from "../../return/assign-tables";
import type { Sheet } from "../../return/sheets";
import { knownChoices } from "./known-choices";
import type { SheetChoices } from "./messages";

/** The workbook's sheets as last loaded, with the tables made of them for the most recent choices. */
export class LoadedWorkbook {
  /** By name, in the order of the tabs. */
  readonly sheets: Map<string, Sheet>;
  readonly providerSheets: readonly string[];
  private assigned: { readonly choices: string; readonly tables: AssignedTables } | null = null;

  constructor(sheets: readonly Sheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    this.providerSheets = sheets.filter(isProviderSheet).map(({ name }) => name);
  }

  tablesFor(choices: SheetChoices): AssignedTables {
    const key = JSON.stringify(choices);
    if (this.assigned?.choices !== key) {
      this.assigned = {
        choices: key,
        tables: assignTables([...this.sheets.values()], knownChoices(choices)),
      };
    }
    return this.assigned.tables;
  }
}
