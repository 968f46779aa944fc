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

/**
 * The kinds of relationship from the workbook whose parts are left out: macros, and the calculation order, which
 * Excel rebuilds.
 */
const OMITTED_PARTS = ["vbaProject", "calcChain"];

/**
 * Returns the parts that an .xlsx file may hold. Macros are left out, because Excel refuses them under that file
 * name; so is a signature, because it says that nothing was changed. The calculation order is left out because it may
 * name formulas in sheets that are removed.
 */
export function withoutLeftOutParts(parts: Parts): Parts {
  const workbook = workbookPart(parts);
  for (const [from, kinds] of new Map([
    [workbook, OMITTED_PARTS],
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
