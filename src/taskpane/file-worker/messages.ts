import { z } from "zod";
import type { FoundTable } from "../../files/import/found-files";
import { TABLE_NAMES } from "../../return/tables";

const id = z.int();
const givenFile = z.object({ name: z.string(), content: z.instanceof(Blob) });

/** What the pane asks of the worker that reads files. Each request is answered by one answer, and before it by any number of progress. */
export const fileRequestSchema = z.discriminatedUnion("type", [
  /** Reads files; the tables found stay in the worker. */
  z.object({ type: z.literal("read"), id, files: z.array(givenFile).min(1) }),
  /** Asks for rows of a table found, by its place among them. */
  z.object({
    type: z.literal("rows"),
    id,
    table: z.int().min(0),
    first: z.int().min(0),
    count: z.int().min(1),
  }),
]);
export type FileRequest = z.infer<typeof fileRequestSchema>;

/** A table found, without its rows. */
export type ShownTable = Omit<FoundTable, "rows"> & {
  /** Its place among the tables found. */
  readonly index: number;
  /** Rows in all, the heading row among them where there is one. */
  readonly rows: number;
};

const shownTable = z.object({
  index: z.int(),
  table: z.enum(TABLE_NAMES as [string, ...string[]]).nullable(),
  rows: z.int(),
  columns: z.int(),
});
const isShownTable = (value: unknown): value is ShownTable => shownTable.safeParse(value).success;

export const fileAnswerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), id, done: z.number(), total: z.number() }),
  z.object({
    type: z.literal("found"),
    id,
    tables: z.array(z.custom<ShownTable>(isShownTable)),
    notes: z.array(z.string()),
    problems: z.array(z.string()),
  }),
  z.object({ type: z.literal("rows"), id, rows: z.array(z.array(z.string())) }),
  /** `forUser`: the error is a sentence for the user. */
  z.object({ type: z.literal("failed"), id, error: z.string(), forUser: z.boolean() }),
]);
export type FileAnswer = z.infer<typeof fileAnswerSchema>;
