import { z } from "zod";
import { COLLECTION_YEARS } from "../../return/collection-years";
import { OWN_SHEET_KEYS, TYPED_SHEET_KEYS, type ReportSheet } from "../../report/annotations";
import { chosenFile, failedAnswer, withParts } from "../conversation/messages";
import { STATUSES } from "../../report/statuses";
import type { CellValue } from "../../return/cells";
import type { CellNotes } from "../../report/cell-notes";
import type { SheetRowCodes } from "../../report/row-codes";
import { isRows, isSheet } from "../../return/is-sheet";
import type { Sheet } from "../../return/sheets";
import { TABLE_NAMES } from "../../return/tables";
import type { CheckOutcome } from "./check-return";
import type { ListChange, ListsInUse } from "./lists-in-use";
import type { EditOutcome, PlacesOfSheet, SuggestedAgain } from "./live-run";
import type { WorkbookOverview } from "./overview";
import type { ChildRecord } from "./child-record";
import type { ShownExplanation } from "./shown-explanation";
import type { ShownOtherDates, ShownPlan, TriedTogether } from "./shown-suggestions";
import { REPORT_FILES, type ReportFile } from "./report-files";
import type { AskedColleagues } from "./run-reports";
import type { RuleDescription } from "./rule-description";

const area = z.object({ row: z.int(), column: z.int(), rows: z.int(), columns: z.int() });
const year = z.enum(COLLECTION_YEARS).nullable();
const typedSheet = z.object({ holds: z.enum(TYPED_SHEET_KEYS), sheet: z.custom<Sheet>(isSheet) });
/** What was typed about a finding in the pane, with all by which the finding is known in the next run. */
const pendingFinding = z.object({
  rule: z.string(),
  child: z.string(),
  table: z.string(),
  field: z.string(),
  row: z.string(),
  value: z.string().nullable(),
  cell: z.string(),
  /** Null, as with owner and note: it was not changed. */
  status: z.enum(STATUSES).nullable(),
  owner: z.string().nullable(),
  note: z.string().nullable(),
});
const colleaguesChoice = z.discriminatedUnion("by", [
  z.object({ by: z.literal("open") }),
  z.object({ by: z.enum(["owner", "table"]), name: z.string().min(1) }),
]);
export const sheetChoices = z.record(
  z.string(),
  z.union([z.literal("ignore"), z.object({ table: z.string(), lastYear: z.boolean() })]),
);
const id = z.int();
/** Names the sheets last loaded, so that a question about other sheets is noticed. */
const workbook = z.int();
/** Names a run; a question about any but the last one, and the one that was shown before it, is refused. */
const run = z.int();
/** A finding of the run, by the cells that it names. */
const finding = z.object({
  rule: z.string(),
  child: z.string().nullable(),
  cells: z.array(
    z.object({ table: z.enum(TABLE_NAMES), lastYear: z.boolean(), line: z.int(), field: z.string() }),
  ),
});

const rowMove = (kind: "insert" | "delete") =>
  z.object({ kind: z.literal(kind), row: z.int().min(0), count: z.int().min(1) });
const sheetEdit = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("cells"),
    row: z.int().min(0),
    column: z.int().min(0),
    values: z.custom<readonly (readonly CellValue[])[]>(isRows),
    formulas: z.array(area).readonly().nullable(),
    merged: z.array(area).readonly().nullable(),
    again: z.boolean().optional(),
  }),
  rowMove("insert"),
  rowMove("delete"),
  z.object({ kind: z.literal("replace"), sheet: z.custom<Sheet>(isSheet) }),
]);

/** What the pane asks of the worker. Each request is answered by one answer, and before it by any number of progress. */
export const requestSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("load"), id, workbook, sheets: z.array(z.custom<Sheet>(isSheet)) }),
  z.object({ type: z.literal("inspect"), id, workbook, choices: sheetChoices, year }),
  z.object({
    type: z.literal("check"),
    id,
    workbook,
    choices: sheetChoices,
    year,
    localAuthority: z.string().nullable(),
    sheetNames: z.record(z.enum(OWN_SHEET_KEYS), z.string()),
    checkedAt: z.string(),
    version: z.string(),
    typedSheets: z.array(typedSheet),
    /** Cells that suggestions were accepted for since the check before, as "Episodes!F12". */
    corrected: z.array(z.string()),
    pending: z.array(pendingFinding),
    isRun: z.boolean(),
    /** The run whose results are shown, and are shown again when this one is given up; null when none are. */
    shown: run.nullable(),
  }),
  /** What accepting suggestions of the last run would write. */
  z.object({ type: z.literal("plan"), id, run, suggestions: z.array(z.string()).min(1) }),
  /** What suggestions of the last run come to together, for choosing among them. */
  z.object({ type: z.literal("try-together"), id, run, suggestions: z.array(z.string()).min(1) }),
  /** What is to be said of other dates of the columns in which suggestions of the last run let day and month change places. */
  z.object({ type: z.literal("other-dates"), id, run, suggestions: z.array(z.string()).min(1) }),
  z.object({ type: z.literal("rules"), id }),
  /** Asks which reference lists the next check uses; `again` reads them anew, after a change in another window. */
  z.object({ type: z.literal("lists"), id, again: z.boolean() }),
  z.object({
    type: z.literal("use-provider-files"),
    id,
    files: z.array(chosenFile).min(1),
    keptOn: z.string(),
  }),
  z.object({
    type: z.literal("use-provider-sheets"),
    id,
    workbook,
    sheets: z.array(z.string()).min(1),
    keptOn: z.string(),
  }),
  z.object({ type: z.literal("use-postcode-file"), id, file: chosenFile, keptOn: z.string() }),
  z.object({ type: z.literal("remove-list"), id, kind: z.enum(["providers", "postcodes"]) }),
  /** Everything that the return holds about one child. */
  z.object({ type: z.literal("child"), id, run, child: z.string() }),
  /** How a rule came to a finding. */
  z.object({ type: z.literal("why"), id, run, finding }),
  /** The text of a report about the rule of a finding, every value masked. */
  z.object({ type: z.literal("rule-problem"), id, run, finding, version: z.string() }),
  /** Edits of the sheets of the last run, in order; answers what they change in its results. */
  z.object({
    type: z.literal("edit"),
    id,
    run: z.int(),
    edits: z.array(z.object({ sheet: z.string(), edit: sheetEdit })).min(1),
    /** Where the rows of sheets ended when their cells were read. */
    ends: z.array(
      z.object({
        sheet: z.string(),
        row: z.int().min(0),
        column: z.int().min(0),
        values: z.custom<readonly CellValue[]>((values) => isRows([values])),
      }),
    ),
  }),
  /** Asks where sheets of the last run are filled, and where they may hold formulas. */
  z.object({ type: z.literal("places"), id, run, sheets: z.array(z.string()) }),
  /** Looks for corrections for the children that edits concerned. */
  z.object({ type: z.literal("suggest-again"), id, run: z.int() }),
  /** A file made of the last run. */
  z.object({ type: z.literal("report-file"), id, run, report: z.enum(REPORT_FILES) }),
  /** The rule codes of the last run, by row. */
  z.object({ type: z.literal("row-codes"), id, run }),
  /** The sheet of equality monitoring of the last run. */
  z.object({ type: z.literal("equality"), id, run }),
  /** The sheet of changes as it is after edits of the last run were followed. */
  z.object({
    type: z.literal("changes"),
    id,
    run,
    /** Cells that suggestions were accepted for since the check, or the answer, before, as "Episodes!F12". */
    corrected: z.array(z.string()),
    noticed: z.string(),
  }),
  /** Changes are told anew from the data as they are at the next check. */
  z.object({ type: z.literal("forget-changes"), id }),
  /** The notes on the highlighted cells of the last run. */
  z.object({ type: z.literal("cell-notes"), id, run }),
  /** The sheet that asks colleagues about findings of the last run, with what was typed since. */
  z.object({
    type: z.literal("colleagues"),
    id,
    run,
    choice: colleaguesChoice,
    typedSheets: z.array(typedSheet),
    pending: z.array(pendingFinding),
  }),
  /** Which findings of the last run are the same as findings shown before. */
  z.object({ type: z.literal("same-findings"), id, run, findings: z.array(pendingFinding) }),
  /** Stops the request of this id, which is then answered by "cancelled". */
  z.object({ type: z.literal("cancel"), id }),
]);
export type CheckerRequest = z.infer<typeof requestSchema>;
export type RequestOf<T extends CheckerRequest["type"]> = Extract<CheckerRequest, { type: T }>;
export type PendingFinding = z.infer<typeof pendingFinding>;
export type SheetChoices = z.infer<typeof sheetChoices>;

/** What the worker answers. The large parts are made by our own code on the other side: only their outline is checked. */
export const answerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("loaded"), id }),
  z.object({
    type: z.literal("inspected"),
    id,
    overview: withParts<WorkbookOverview>(
      "sheets",
      "questions",
      "proposedYear",
      "absentTables",
      "providerSheets",
    ),
  }),
  z.object({
    type: z.literal("progress"),
    id,
    phase: z.enum(["checking", "suggesting", "indexing"]),
    done: z.int(),
    total: z.int(),
  }),
  z.object({
    type: z.literal("planned"),
    id,
    plan: withParts<ShownPlan>("writes", "setApart", "unannounced", "revealed", "otherDates"),
  }),
  z.object({
    type: z.literal("other-dates"),
    id,
    columns: z.array(withParts<ShownOtherDates>("text", "sheet", "field", "dates")),
  }),
  z.object({
    type: z.literal("tried-together"),
    id,
    tried: withParts<TriedTogether>("clashing", "revealing", "causes"),
  }),
  z.object({ type: z.literal("checked"), id, outcome: withParts<CheckOutcome>("kind", "overview") }),
  z.object({ type: z.literal("rules"), id, rules: z.array(withParts<RuleDescription>("code", "trigger")) }),
  z.object({
    type: z.literal("lists"),
    id,
    lists: withParts<ListsInUse>("providers", "postcodes", "unread"),
  }),
  z.object({ type: z.literal("lists-changed"), id, change: withParts<ListChange>("lists", "warning") }),
  z.object({ type: z.literal("child"), id, record: withParts<ChildRecord>("child", "timeline", "tables") }),
  z.object({
    type: z.literal("why"),
    id,
    explanation: withParts<ShownExplanation>("rule", "cells", "dates"),
  }),
  z.object({ type: z.literal("rule-problem"), id, text: z.string() }),
  z.object({ type: z.literal("edited"), id, outcome: withParts<EditOutcome>("kind") }),
  z.object({
    type: z.literal("places"),
    id,
    places: z.array(withParts<PlacesOfSheet>("filled", "formulas")),
  }),
  /** Null: another edit came meanwhile, after which it is to be asked again. */
  z.object({
    type: z.literal("suggested-again"),
    id,
    outcome: withParts<SuggestedAgain>("kind").nullable(),
  }),
  z.object({ type: z.literal("report-file"), id, file: withParts<ReportFile>("name", "type", "content") }),
  z.object({
    type: z.literal("row-codes"),
    id,
    codes: z.array(withParts<SheetRowCodes>("sheet", "headingLine", "rows")),
  }),
  z.object({ type: z.literal("equality"), id, sheet: withParts<ReportSheet>("name", "rows").nullable() }),
  z.object({
    type: z.literal("changes"),
    id,
    changes: z.object({ name: z.string(), sheet: withParts<ReportSheet>("name", "rows").nullable() }),
  }),
  z.object({ type: z.literal("changes-forgotten"), id }),
  z.object({ type: z.literal("cell-notes"), id, notes: withParts<CellNotes>("cells", "notes") }),
  z.object({ type: z.literal("same-findings"), id, keys: z.array(z.string().nullable()) }),
  z.object({
    type: z.literal("colleagues"),
    id,
    asked: withParts<AskedColleagues>("sheet", "findings", "taken", "isMore"),
  }),
  z.object({ type: z.literal("cancelled"), id }),
  failedAnswer,
]);
export type CheckerAnswer = z.infer<typeof answerSchema>;
/** The sheet of changes by its name; no sheet where there are none. */
export type ShownChanges = Extract<CheckerAnswer, { type: "changes" }>["changes"];
