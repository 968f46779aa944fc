import { z } from "zod";
import { COLLECTION_YEARS } from "../../return/collection-years";
import { OWN_SHEET_KEYS, TYPED_SHEET_KEYS, type ReportSheet } from "../../report/annotations";
import { chosenFile, failedAnswer, withParts } from "../conversation/messages";
import { STATUSES } from "../../report/statuses";
import type { CellValue } from "../../return/cells";
import type { CellNotes } from "../../report/cell-notes";
import type { SheetRowCodes } from "../../report/row-codes";
import { isRowsOfCells, isSheet } from "../../return/is-sheet";
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
/** The collection year that the user chose; null for the one that the data suggest. */
export const chosenYear = z.enum(COLLECTION_YEARS).nullable();
const typedSheet = z.object({ holds: z.enum(TYPED_SHEET_KEYS), sheet: z.custom<Sheet>(isSheet) });
/** What was typed about a finding in the pane, with everything that identifies the finding in the next run. */
const pendingFinding = z.object({
  rule: z.string(),
  child: z.string(),
  table: z.string(),
  field: z.string(),
  row: z.string(),
  value: z.string().nullable(),
  cell: z.string(),
  /** Null, as with owner and note, when it was not changed. */
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
/** Identifies the sheets last loaded, so that a request about other sheets is noticed. */
const workbook = z.int();
/** Identifies a run. Requests are answered only about the last one, and the one that was shown before it. */
const run = z.int();
/** A finding of the run, identified by the cells that it names. */
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
    values: z.custom<readonly (readonly CellValue[])[]>(isRowsOfCells),
    formulas: z.array(area).readonly().nullable(),
    merged: z.array(area).readonly().nullable(),
    again: z.boolean().optional(),
  }),
  rowMove("insert"),
  rowMove("delete"),
  z.object({ kind: z.literal("replace"), sheet: z.custom<Sheet>(isSheet) }),
]);

/** Requests from the pane to the checking worker. Each gets one answer, perhaps after a number of progress messages. */
export const requestSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("load"), id, workbook, sheets: z.array(z.custom<Sheet>(isSheet)) }),
  z.object({ type: z.literal("inspect"), id, workbook, choices: sheetChoices, year: chosenYear }),
  z.object({
    type: z.literal("check"),
    id,
    workbook,
    choices: sheetChoices,
    year: chosenYear,
    localAuthority: z.string().nullable(),
    sheetNames: z.record(z.enum(OWN_SHEET_KEYS), z.string()),
    checkedAt: z.string(),
    version: z.string(),
    typedSheets: z.array(typedSheet),
    /** Cells with suggestions accepted since the check before, as "Episodes!F12". */
    corrected: z.array(z.string()),
    pending: z.array(pendingFinding),
    isRun: z.boolean(),
    /** The run whose results are shown, and shown again if this run is cancelled; null when there is none. */
    shown: run.nullable(),
  }),
  /** Asks what accepting suggestions of the last run would write. */
  z.object({ type: z.literal("plan"), id, run, suggestions: z.array(z.string()).min(1) }),
  /** Asks for the combined effect of suggestions of the last run, for choosing among them. */
  z.object({ type: z.literal("try-together"), id, run, suggestions: z.array(z.string()).min(1) }),
  /** Asks for the other dates in the columns where suggestions of the last run swap day and month. */
  z.object({ type: z.literal("other-dates"), id, run, suggestions: z.array(z.string()).min(1) }),
  z.object({ type: z.literal("rules"), id }),
  /** Asks which reference lists the next check uses. `again` reads them again, after a change in another window. */
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
  /** Asks for everything that the return holds about one child. */
  z.object({ type: z.literal("child"), id, run, child: z.string() }),
  /** Asks how a rule came to a finding. */
  z.object({ type: z.literal("why"), id, run, finding }),
  /** Asks for the text of a report about the rule of a finding, with every value masked. */
  z.object({ type: z.literal("rule-problem"), id, run, finding, version: z.string() }),
  /** Sends edits of the sheets of the last run, in order. The answer says what they change in its results. */
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
        values: z.custom<readonly CellValue[]>((values) => isRowsOfCells([values])),
      }),
    ),
  }),
  /** Asks where sheets of the last run are filled, and where they may hold formulas. */
  z.object({ type: z.literal("places"), id, run, sheets: z.array(z.string()) }),
  /** Looks for suggestions for the children that edits concerned. */
  z.object({ type: z.literal("suggest-again"), id, run: z.int() }),
  /** Asks for a file made of the last run. */
  z.object({ type: z.literal("report-file"), id, run, report: z.enum(REPORT_FILES) }),
  /** Asks for the rule codes of the last run, by row. */
  z.object({ type: z.literal("row-codes"), id, run }),
  /** Asks for the sheet of equality monitoring of the last run. */
  z.object({ type: z.literal("equality"), id, run }),
  /** Asks for the sheet of changes after edits of the last run were followed. */
  z.object({
    type: z.literal("changes"),
    id,
    run,
    /** Cells with suggestions accepted since the last check or answer, as "Episodes!F12". */
    corrected: z.array(z.string()),
    noticed: z.string(),
  }),
  /** Makes later changes count from the data of the next check. */
  z.object({ type: z.literal("forget-changes"), id }),
  /** Asks for the notes on the highlighted cells of the last run. */
  z.object({ type: z.literal("cell-notes"), id, run }),
  /** Asks for the sheet that asks colleagues about findings of the last run, with what was typed since. */
  z.object({
    type: z.literal("colleagues"),
    id,
    run,
    choice: colleaguesChoice,
    typedSheets: z.array(typedSheet),
    pending: z.array(pendingFinding),
  }),
  /** Asks which findings of the last run are the same as findings shown before. */
  z.object({ type: z.literal("same-findings"), id, run, findings: z.array(pendingFinding) }),
  /** Stops the request with this id. Its answer is then "cancelled". */
  z.object({ type: z.literal("cancel"), id }),
]);
export type CheckerRequest = z.infer<typeof requestSchema>;
export type RequestOf<T extends CheckerRequest["type"]> = Extract<CheckerRequest, { type: T }>;
export type PendingFinding = z.infer<typeof pendingFinding>;
export type SheetChoices = z.infer<typeof sheetChoices>;

/** The worker's answers. Their large parts come from our own code on the other side, so only their outline is checked. */
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
    plan: withParts<ShownPlan>("writes", "setApart", "jointlyCaused", "revealed", "otherDates"),
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
  /** Null when another edit came in the meantime; the pane then asks again. */
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
/** The sheet of changes with its name; `sheet` is null when there are no changes. */
export type ShownChanges = Extract<CheckerAnswer, { type: "changes" }>["changes"];
