import type { SheetChoice } from "../../return/assign-tables";
import { TABLE_NAMES, type TableName } from "../../return/tables";
import type { SheetChoices } from "./messages";

/** Returns the remembered choices by sheet. Leaves out choices of a table that this version does not know. */
export function knownChoices(choices: SheetChoices): Map<string, SheetChoice> {
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
