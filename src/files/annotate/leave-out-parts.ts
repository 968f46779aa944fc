import {
  WHOLE_FILE,
  declare,
  relationshipsOf,
  removeOverride,
  removePart,
  removeRelated,
  typeOf,
  type Parts,
} from "../package-parts";
import { workbookPart } from "../workbook-parts";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** By the kind of the relationship from the workbook: macros, and the order of calculation, which Excel works out anew. */
const LEFT_OUT = ["vbaProject", "calcChain"];

/**
 * The parts as an .xlsx file may hold them: without macros, which Excel refuses under that name, and without a signature,
 * which says that nothing was changed. The order of calculation goes too: it would name formulas in sheets that are taken out.
 */
export function withoutLeftOutParts(parts: Parts): Parts {
  const workbook = workbookPart(parts);
  for (const [from, kinds] of new Map([
    [workbook, LEFT_OUT],
    [WHOLE_FILE, ["origin"]],
  ])) {
    for (const relationship of relationshipsOf(parts, from).filter(({ kind }) => kinds.includes(kind))) {
      removeRelated(parts, from, relationship);
    }
  }
  for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/vbaProject")))
    removePart(parts, name);
  if (typeOf(parts, workbook) !== WORKBOOK_TYPE) {
    removeOverride(parts, workbook);
    declare(parts, workbook, WORKBOOK_TYPE);
  }
  return parts;
}
