import { z } from "zod";
import type { ExportContents } from "../../files/export-return";
import type { FoundTable } from "../../files/import/found-files";
import type { Sheet } from "../../return/sheets";
import { TABLE_NAMES, type TableName } from "../../return/tables";
import { isSheet } from "../../return/is-sheet";
import { chosenFile, failedAnswer, withParts } from "../conversation/messages";
import { chosenYear, sheetChoices } from "../worker/messages";

const id = z.int();
const tableName = z.custom<TableName>((value) => (TABLE_NAMES as readonly unknown[]).includes(value));

/** Requests from the pane to the file worker. Each gets one answer, which any number of progress messages may precede. */
export const fileRequestSchema = z.discriminatedUnion("type", [
  /** Reads files. The tables found stay in the worker. */
  z.object({ type: z.literal("read"), id, files: z.array(chosenFile).min(1) }),
  /** Asks for rows of a table found, by its index. */
  z.object({
    type: z.literal("rows"),
    id,
    table: z.int().min(0),
    first: z.int().min(0),
    count: z.int().min(1),
  }),
  /** Asks what the files of the return would hold. The sheets stay in the worker. */
  z.object({
    type: z.literal("describe"),
    id,
    sheets: z.array(z.custom<Sheet>(isSheet)),
    choices: sheetChoices,
    year: chosenYear,
  }),
  /** Writes the return that was described last. */
  z.object({
    type: z.literal("write"),
    id,
    wanted: z.union([
      z.object({ form: z.literal("csv"), table: tableName }),
      z.object({ form: z.enum(["zip", "xml"]) }),
    ]),
  }),
]);
export type FileRequest = z.infer<typeof fileRequestSchema>;

/** A table found, without its rows. */
export type ShownTable = Omit<FoundTable, "rows"> & {
  /** Its index among the tables found. */
  readonly index: number;
  /** Number of rows, including the heading row where there is one. */
  readonly rows: number;
};

export const fileAnswerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), id, done: z.number(), total: z.number() }),
  z.object({
    type: z.literal("found"),
    id,
    tables: z.array(withParts<ShownTable>("index", "table", "rows", "columns", "file")),
    notes: z.array(z.string()),
    problems: z.array(z.string()),
  }),
  z.object({ type: z.literal("rows"), id, rows: z.array(z.array(z.string())) }),
  /** `question`: several sheets fit one table. Nothing can be written until the user says which one counts. */
  z.object({
    type: z.literal("described"),
    id,
    contents: withParts<ExportContents>("tables", "lastYearSheets", "leftOutSheets", "xmlNotes"),
    question: z.boolean(),
  }),
  z.object({
    type: z.literal("written"),
    id,
    file: z.object({
      name: z.string(),
      type: z.string(),
      content: z.union([z.string(), z.instanceof(Uint8Array)]),
    }),
  }),
  failedAnswer,
]);
export type FileAnswer = z.infer<typeof fileAnswerSchema>;
