import type { AnnotationPlan, TypedContents, TypedSheet } from "../report/annotations";
import { problemOf, sheetGone, sheetProtected, stopIfCancelled } from "./batch";
import { decorateSheets } from "./decorate-sheets";
import { addHighlights, addressesOf, deleteHighlights, findHighlights } from "./highlights";
import {
  deleteSheet,
  outlineSheets,
  refuseProtectedStructure,
  shownSheet,
  shownSheetId,
  withFreeTableName,
  type SheetOutline,
} from "./own-sheets";
import { AnnotationsChanged, withSentence, WorkbookProblem } from "./problem";
import { rollBack } from "./roll-back";
import { roundTrip, roundTripAt } from "./round-trip";
import type { LongOperation, Removal } from "./types";
import { clearRowCodes, findRowCodes, type RowCodesColumn } from "./row-codes";
import { setUpPages } from "./set-up-pages";
import { findSheetsWithTyping, type SetAside } from "./set-aside";
import { refuseIfTypedSince } from "./typed-since";
import { addReportSheet, blocksOf, CHARACTERS_PER_BLOCK, formatSheet, writeBlock } from "./write-sheet";

const ANNOTATIONS_MAY_REMAIN =
  "Some of the add-in's highlights or sheets may still be there: use Remove annotations when Excel answers again.";

const FORMATS_MAY_REMAIN =
  "Excel could not read or delete some of the workbook's conditional formats, so some of the add-in's highlights may still be there.";

/** One step of writing: it queues its part, which is then sent in one round trip. */
interface Step {
  readonly sheet: string | null;
  readonly queue: (context: Excel.RequestContext) => void;
}

/**
 * Writes the annotations in place of any earlier ones. Round trips: a constant number, plus one for each block of
 * rows.
 * @param known identifiers of conditional formats already known to be left; any that are left now are added
 * @param read the contents of the sheets that people type in, as used to build the plan
 * @returns whether earlier highlights may be left that were not known before, because Excel could not read or delete
 * some conditional formats. If the add-in had nothing in the workbook, such a format is taken to be the user's own
 * @throws WorkbookProblem before anything is written, if a sheet to highlight is protected; or after taking back what
 * was written, on failure, on Cancel, or if somebody typed in a sheet after it was read
 */
export async function annotate(
  context: Excel.RequestContext,
  plan: AnnotationPlan,
  operation: LongOperation,
  known: Set<string>,
  read: readonly TypedContents[],
): Promise<boolean> {
  const outlines = await outlineSheets(context, operation);
  refuseProtectedSheets(outlines, plan);
  const shown = await shownSheet(context, operation);
  refuseMissingSheets(outlines, plan);
  const before = await findAnnotations(context, outlines, operation);
  const typed = findSheetsWithTyping(outlines);
  const left = [...before.unread];
  const again = plan.sheets.find(({ name }) => name === shown?.name);
  try {
    left.push(...(await clear(context, before, operation, typed)));
    // Excel shows another sheet when the one on screen is deleted.
    const shownAfterDeletion = again && (await shownSheetId(context, operation));
    const sheets = plan.sheets.map((sheet) => withFreeTableName(sheet, outlines));
    await write(context, { ...plan, sheets }, operation);
    if (again) await showAgain(context, again.name, shownAfterDeletion ?? null, operation);
    await refuseIfTypedSince(context, typed, read, operation);
    await typed.discard(context, operation);
  } catch (error) {
    await rollBackAnnotations(context, error, { annotations: before, typed, known }, operation);
  }
  await setUpPages(context, plan.sheets, operation);
  const hasNewRemains = hasAnything(before) && left.some((id) => !known.has(id));
  for (const id of left) known.add(id);
  return hasNewRemains;
}

/**
 * Removes the add-in's highlights and sheets, except the sheets to keep and sheets that the user renamed.
 * @throws AnnotationsChanged, saying so, if some may be left; another WorkbookProblem if all of them are left
 */
export async function removeAnnotations(
  context: Excel.RequestContext,
  operation: LongOperation,
  keep: readonly TypedSheet[] = [],
): Promise<Removal> {
  const outlines = await outlineSheets(context, operation);
  const removed = outlines.filter(({ typed }) => typed === null || !keep.includes(typed));
  const annotations = await findAnnotations(context, removed, operation);
  if (annotations.sheets.length > 0) {
    refuseProtectedStructure(
      await roundTrip(context, operation, () => context.workbook.protection.load("protected")),
    );
  }
  const left = [...annotations.unread];
  try {
    left.push(...(await clear(context, annotations, operation)));
  } catch (error) {
    throw new AnnotationsChanged(withSentence(problemOf(error), ANNOTATIONS_MAY_REMAIN));
  }
  if (left.length > 0) throw new AnnotationsChanged(formatsUnreadable());
  return {
    any: hasAnything(annotations),
    renamed: outlines.filter(({ renamed }) => renamed).map(({ name }) => name),
  };
}

/** If a user undoes the deletion of a highlight, Excel lists the highlight but cannot do anything with it. */
function formatsUnreadable(): WorkbookProblem {
  return new WorkbookProblem(
    "unexpected",
    `${FORMATS_MAY_REMAIN} Everything else that the add-in wrote was removed. Save, close and reopen the workbook, then use Remove annotations again.`,
  );
}

/** What the add-in has in the workbook. */
interface Annotations {
  /** The user's sheets, which hold the highlights and rule codes. */
  readonly users: readonly string[];
  readonly highlights: readonly Excel.ConditionalFormat[];
  /** The identifiers of conditional formats that could not be read. */
  readonly unread: readonly string[];
  readonly sheets: readonly SheetOutline[];
  readonly rowCodes: readonly RowCodesColumn[];
}

function hasAnything({ highlights, sheets, rowCodes }: Annotations): boolean {
  return highlights.length > 0 || sheets.length > 0 || rowCodes.length > 0;
}

/** Finds everything that the add-in has in the workbook. */
async function findAnnotations(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  operation: LongOperation,
): Promise<Annotations> {
  const users = outlines.filter(({ own }) => !own).map(({ name }) => name);
  const { formats: highlights, unread } = await findHighlights(context, users, operation);
  const rowCodes = await findRowCodes(context, outlines, operation);
  return {
    users,
    highlights,
    unread,
    sheets: outlines.filter(({ own }) => own),
    rowCodes,
  };
}

/**
 * Deletes everything that the add-in has in the workbook. If `typed` is given, the sheets that people type in are set
 * aside instead. Returns the identifiers of highlights that Excel refused to delete.
 */
async function clear(
  context: Excel.RequestContext,
  annotations: Annotations,
  operation: LongOperation,
  typed: SetAside | null = null,
): Promise<readonly string[]> {
  await clearRowCodes(context, annotations.rowCodes, operation);
  const left = await deleteHighlights(context, annotations.highlights, annotations.users, operation);
  await roundTrip(context, operation, () => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const sheet of annotations.sheets) {
      if (!typed?.isSetAside(sheet.name)) deleteSheet(context, sheet);
    }
    typed?.setAside(context);
  });
  return left;
}

async function write(
  context: Excel.RequestContext,
  plan: AnnotationPlan,
  operation: LongOperation,
): Promise<void> {
  const steps = stepsOf(plan);
  for (const [index, step] of steps.entries()) {
    stopIfCancelled(operation);
    // This does not suspend screen updating: Excel's documentation says that doing so repeatedly makes the window
    // flicker.
    await roundTripAt(context, operation, step.sheet, () => step.queue(context));
    operation.onProgress?.(index + 1, steps.length);
  }
  stopIfCancelled(operation);
  await decorateSheets(context, plan.sheets, operation);
  stopIfCancelled(operation);
}

/**
 * Shows the new version of the add-in's sheet that was on screen, unless the user has gone to another sheet since.
 * Everything is written by then, so nothing is lost if the sheet cannot be shown.
 * @param shownAfterDeletion the identifier of the sheet that Excel showed when the old version was deleted
 */
async function showAgain(
  context: Excel.RequestContext,
  sheet: string,
  shownAfterDeletion: string | null,
  operation: LongOperation,
): Promise<void> {
  try {
    if ((await shownSheetId(context, operation)) !== shownAfterDeletion) return;
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  } catch {
    // The user can find the sheet by its tab.
  }
}

function stepsOf(plan: AnnotationPlan): Step[] {
  const highlightSteps = plan.highlights.map(
    (highlights): Step => ({
      sheet: highlights.sheet,
      queue: (context) => {
        for (const addresses of addressesOf(highlights.ranges)) addHighlights(context, highlights, addresses);
      },
    }),
  );
  const add: Step = {
    sheet: null,
    queue: (context) => plan.sheets.forEach((sheet) => addReportSheet(context, sheet)),
  };
  const fill = plan.sheets.flatMap((sheet): Step[] => [
    ...blocksOf(sheet, CHARACTERS_PER_BLOCK).map(
      (block): Step => ({
        sheet: sheet.name,
        queue: (context) => writeBlock(context, sheet, block),
      }),
    ),
    { sheet: sheet.name, queue: (context) => formatSheet(context, sheet) },
  ]);
  return [add, ...fill, ...highlightSteps];
}

/** What was in the workbook before writing began. */
interface Before {
  readonly annotations: Annotations;
  readonly typed: SetAside;
  /** Identifiers of conditional formats that were already known to be left. */
  readonly known: Set<string>;
}

/**
 * Takes back what was written, after a failure, so that nothing half-written stays. The earlier annotations go with
 * it, except the sheets that people type in. Always throws: the first problem, or one saying that taking back failed
 * as well.
 */
async function rollBackAnnotations(
  context: Excel.RequestContext,
  error: unknown,
  { annotations: before, typed, known }: Before,
  operation: LongOperation,
): Promise<never> {
  const problem = problemOf(error);
  const othersFormats = new Set(hasAnything(before) ? known : [...known, ...before.unread]);
  let left: readonly string[] = [];
  const problemToReport = await rollBack(problem, operation, ANNOTATIONS_MAY_REMAIN, async (again) => {
    const annotations = await findAnnotations(context, await outlineSheets(context, again), again);
    const names = annotations.sheets.map(({ name }) => name);
    const written = annotations.sheets.filter(({ name }) => !typed.isKept(name, names));
    const refused = await clear(context, { ...annotations, sheets: written }, again);
    left = [...annotations.unread, ...refused].filter((id) => !othersFormats.has(id));
    await typed.restore(context, again);
  });
  if (problemToReport !== problem) throw problemToReport;
  const more = [
    ...(hasAnything(before) ? [removedText(left.length === 0, typed.any)] : []),
    ...(left.length > 0
      ? [`${FORMATS_MAY_REMAIN} Save, close and reopen the workbook, then validate again.`]
      : []),
  ];
  for (const id of left) known.add(id);
  throw more.length > 0 ? withSentence(problem, more.join(" ")) : problem;
}

/** Says which earlier annotations were removed along with what was taken back. */
function removedText(withHighlights: boolean, hasTyping: boolean): string {
  if (!hasTyping) return `The ${withHighlights ? "highlights and " : ""}sheets of the last run were removed.`;
  const gone = withHighlights
    ? "highlights and the summary of the last run were"
    : "summary of the last run was";
  return `The ${gone} removed. The sheets in which people type were not changed.`;
}

/** Sheets may have been deleted since they were checked. */
function refuseMissingSheets(outlines: readonly SheetOutline[], plan: AnnotationPlan): void {
  const gone = plan.highlights.find(({ sheet }) => !outlines.some(({ name }) => name === sheet));
  if (gone) throw sheetGone(gone.sheet);
}

function refuseProtectedSheets(outlines: readonly SheetOutline[], plan: AnnotationPlan): void {
  const concerned = new Set(plan.highlights.map(({ sheet }) => sheet));
  const refused = outlines.find(
    (outline) => outline.protected && (concerned.has(outline.name) || outline.own),
  );
  if (refused) throw sheetProtected(refused.name);
}
