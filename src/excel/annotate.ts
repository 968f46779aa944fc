import type { AnnotationPlan } from "../report/annotations";
import { problemOf, stopIfCancelled } from "./batch";
import { addHighlights, addressesOf, removeHighlights } from "./highlights";
import { outlineSheets, type SheetOutline } from "./own-sheets";
import { WorkbookProblem } from "./problem";
import type { LongOperation } from "./types";
import { addReportSheet, blocksOf, dressSheet, writeBlock } from "./write-sheet";

/** Excel on the web takes requests up to 5 MB; blocks of so many characters stay below with their JSON around them. */
const CHARACTERS_A_BLOCK = 1_500_000;

/** One step of the writing: queues its part, which is then sent in one round trip. */
interface Step {
  readonly sheet: string | null;
  readonly queue: (context: Excel.RequestContext) => void;
}

/**
 * Writes the annotations, in place of any of before. Round trips: a constant, and one for each block of rows.
 * @throws WorkbookProblem before anything is written when a sheet to be highlighted is protected; later on failure or
 * Cancel, after taking back what was written
 */
export async function annotate(
  context: Excel.RequestContext,
  plan: AnnotationPlan,
  operation: LongOperation,
): Promise<void> {
  const outlines = await outlineSheets(context);
  refuseProtectedSheets(outlines, plan);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  try {
    await clear(context, outlines, plan);
    await write(context, plan, operation);
  } catch (error) {
    await takeBack(context, error);
  }
  const shown = plan.sheets.find(({ name }) => name === active.name);
  if (shown) {
    context.workbook.worksheets.getItem(shown.name).activate();
    await context.sync();
  }
}

/** Takes away highlights and sheets of ours. Answers whether there were any. */
export async function removeAnnotations(context: Excel.RequestContext): Promise<boolean> {
  const outlines = await outlineSheets(context);
  return clear(context, outlines, null);
}

/** Removes what is ours; with a plan, checks beforehand that its sheets are still there. */
async function clear(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  plan: AnnotationPlan | null,
): Promise<boolean> {
  for (const { sheet } of plan?.highlights ?? []) {
    if (!outlines.some(({ name }) => name === sheet)) throw problemOf({ code: "ItemNotFound" }, sheet);
  }
  const users = outlines.filter(({ own, used }) => !own && used !== null).map(({ name }) => name);
  const own = outlines.filter((outline) => outline.own);
  context.application.suspendScreenUpdatingUntilNextSync();
  const highlights = await removeHighlights(context, users);
  for (const { name } of own) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
  return highlights > 0 || own.length > 0;
}

async function write(
  context: Excel.RequestContext,
  plan: AnnotationPlan,
  operation: LongOperation,
): Promise<void> {
  const steps = stepsOf(plan);
  for (const [index, step] of steps.entries()) {
    stopIfCancelled(operation);
    context.application.suspendScreenUpdatingUntilNextSync();
    step.queue(context);
    try {
      await context.sync();
    } catch (error) {
      throw problemOf(error, step.sheet);
    }
    operation.onProgress?.(index + 1, steps.length);
  }
  stopIfCancelled(operation);
}

function stepsOf(plan: AnnotationPlan): Step[] {
  const highlightSteps = plan.highlights.map((highlights): Step => ({
    sheet: highlights.sheet,
    queue: (context) => {
      for (const addresses of addressesOf(highlights.ranges)) addHighlights(context, highlights, addresses);
    },
  }));
  const add: Step = {
    sheet: null,
    queue: (context) => plan.sheets.forEach((sheet) => addReportSheet(context, sheet)),
  };
  const fill = plan.sheets.flatMap((sheet): Step[] => [
    ...blocksOf(sheet, CHARACTERS_A_BLOCK).map((block): Step => ({
      sheet: sheet.name,
      queue: (context) => writeBlock(context, sheet, block),
    })),
    { sheet: sheet.name, queue: (context) => dressSheet(context, sheet) },
  ]);
  return [add, ...fill, ...highlightSteps];
}

/** After a failure: nothing half-written stays. Always throws, the first problem or that taking back failed as well. */
async function takeBack(context: Excel.RequestContext, error: unknown): Promise<never> {
  const problem = problemOf(error);
  try {
    await removeAnnotations(context);
  } catch {
    throw new WorkbookProblem(
      problem.kind,
      `${problem.message} Some highlights or sheets of the add-in may be left: use Remove annotations when Excel answers again.`,
      problem.sheet,
    );
  }
  throw problem;
}

function refuseProtectedSheets(outlines: readonly SheetOutline[], plan: AnnotationPlan): void {
  const concerned = new Set(plan.highlights.map(({ sheet }) => sheet));
  const refused = outlines.find(
    (outline) => outline.protected && (concerned.has(outline.name) || outline.own),
  );
  if (refused) throw problemOf({ code: "AccessDenied" }, refused.name);
}
