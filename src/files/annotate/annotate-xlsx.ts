import type { Workbook } from "@cj-tech-master/excelts";
import type { AnnotationPlan } from "../../report/annotations";
import type { Sheet } from "../../return/sheets";
import { addReportSheet } from "../add-report-sheet";
import { packParts, textOf, unpackParts, type Parts } from "../package-parts";
import { sheetParts, tableParts } from "../workbook-parts";
import { isOwn } from "../read-xlsx";
import { workbookOfTexts } from "../sheets-to-xlsx";
import { partsOf } from "../write-xlsx";
import { attribute, plainText } from "../xml-text";
import { addSheets } from "./add-sheets";
import { withoutLeftOutParts } from "./leave-out-parts";
import { setHighlights } from "./highlights";
import { inStrictForm } from "./in-strict-form";
import { removeRowCodes } from "./remove-row-codes";
import { removeSheet } from "./remove-sheet";
import { forgetStrings, stringsShownIn } from "./shared-strings";

/** A workbook's file, and the workbook read from its bytes. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/**
 * Returns the file of a workbook with annotations, in place of any earlier ones. The file is not rewritten:
 * highlights and sheets are put into it, and everything else stays byte for byte the same, except that macros,
 * signatures and the calculation order are left out.
 * @param given the user's workbook; null to make a new one from the sheets
 * @param textSheets sheets to add with every cell as text, before the add-in's sheets
 */
export async function annotateXlsx(
  given: WorkbookFile | null,
  textSheets: readonly Sheet[],
  plan: AnnotationPlan,
): Promise<Uint8Array> {
  const before = given ? unpackParts(given.bytes) : null;
  const parts = given && before ? withoutOwn({ ...before }, given.workbook) : null;
  const added = workbookOfTexts(textSheets);
  const takenTables = parts ? tableNames(parts) : [];
  for (const sheet of plan.sheets) addReportSheet(added, sheet, takenTables);
  const annotated = parts ?? (await partsOf(added));
  if (parts && added.worksheets.length > 0) addSheets(parts, await partsOf(added));
  for (const { name, part } of sheetParts(annotated)) {
    setHighlights(
      annotated,
      part,
      plan.highlights.filter(({ sheet }) => sheet === name),
    );
  }
  if (before) inStrictForm(annotated, before);
  return packParts(annotated);
}

/** Returns the parts of the user's workbook without what the add-in wrote into it before. */
function withoutOwn(before: Parts, workbook: Workbook): Parts {
  const parts = withoutLeftOutParts(before);
  const own = new Set(workbook.worksheets.filter(isOwn).map(({ name }) => name));
  const shown = sheetParts(parts).filter(({ name }) => own.has(name));
  const strings = new Set(shown.flatMap(({ part }) => [...stringsShownIn(parts, part)]));
  for (const name of own) removeSheet(parts, name);
  const places = new Map(sheetParts(parts).map(({ name, part }) => [name, part]));
  for (const worksheet of workbook.worksheets) {
    const part = places.get(worksheet.name);
    if (part !== undefined) removeRowCodes(parts, part, worksheet);
  }
  forgetStrings(parts, strings);
  return parts;
}

function tableNames(parts: Parts): string[] {
  return tableParts(parts).map((name) =>
    plainText(attribute(/<(?:\w+:)?table\s[^>]*>/.exec(textOf(parts, name))?.[0] ?? "", "displayName")),
  );
}
