import {
  WHOLE_FILE,
  workbookPart,
  declare,
  relationshipsOf,
  removeOverride,
  removePart,
  removeRelated,
  typeOf,
  type Parts,
} from "../package-parts";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/**
 * The parts as an .xlsx file may hold them: without macros, which Excel refuses under that name, and without a signature,
 * which says that nothing was changed.
 */
export function withoutMacros(parts: Parts): Parts {
  const workbook = workbookPart(parts);
  for (const [from, kind] of [
    [workbook, "vbaProject"],
    [WHOLE_FILE, "origin"],
  ] as const) {
    for (const relationship of relationshipsOf(parts, from).filter((one) => one.kind === kind)) {
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
