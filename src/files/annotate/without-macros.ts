import {
  WHOLE_FILE,
  WORKBOOK_PART,
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
  for (const [from, kind] of [
    [WORKBOOK_PART, "vbaProject"],
    [WHOLE_FILE, "origin"],
  ] as const) {
    for (const relationship of relationshipsOf(parts, from).filter((one) => one.kind === kind)) {
      removeRelated(parts, from, relationship);
    }
  }
  for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/vbaProject")))
    removePart(parts, name);
  if (typeOf(parts, WORKBOOK_PART) !== WORKBOOK_TYPE) {
    removeOverride(parts, WORKBOOK_PART);
    declare(parts, WORKBOOK_PART, WORKBOOK_TYPE);
  }
  return parts;
}
