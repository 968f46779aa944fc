import { sourceOfBlob } from "../../files/byte-source";
import { describeExport, exportReturn, yearOfExport } from "../../files/export-return";
import type { FoundFiles } from "../../files/import/found-files";
import { readFiles } from "../../files/import/read-files";
import { FileProblem } from "../../files/problem";
import { assignTables, type AssignedTables } from "../../return/assign-tables";
import type { CollectionYear } from "../../return/collection-years";
import { failedAnswerOf, unreadableRequest } from "../conversation/messages";
import { knownChoices } from "../worker/known-choices";
import { fileRequestSchema, type FileAnswer, type FileRequest, type ShownTable } from "./messages";

/** Least time between two progress messages to the pane, in milliseconds. */
const PROGRESS_INTERVAL = 100;

/**
 * The worker's side of the conversation, independent of the Worker itself: takes requests and sends answers. What was
 * read stays here, packed, until the pane asks for it block by block.
 * @param clock returns the current time
 * @returns a function that takes a message; it ignores a message that is not a valid request and has no number
 */
export function startFileService(
  answer: (message: FileAnswer) => void,
  clock: () => Date,
): (message: unknown) => Promise<void> {
  let found: FoundFiles = { tables: [], notes: [], problems: [] };
  let described: { readonly assigned: AssignedTables; readonly year: CollectionYear | null } | null = null;

  async function answerTo(request: FileRequest): Promise<FileAnswer> {
    const { id } = request;
    switch (request.type) {
      case "read": {
        let told = 0;
        const onProgress = (done: number, total: number) => {
          const now = clock().getTime();
          if (now - told < PROGRESS_INTERVAL) return;
          told = now;
          answer({ type: "progress", id, done, total });
        };
        const sources = request.files.map(({ name, content }) => sourceOfBlob(name, content));
        found = await readFiles(sources, { onProgress });
        const { tables, notes, problems } = found;
        return { type: "found", id, tables: tables.map(shown), notes: [...notes], problems: [...problems] };
      }
      case "rows": {
        const rows = found.tables[request.table]?.rows.slice(request.first, request.count) ?? [];
        return { type: "rows", id, rows: rows.map((row) => [...row]) };
      }
      case "describe": {
        const assigned = assignTables(request.sheets, knownChoices(request.choices));
        const year = yearOfExport(assigned.tables, request.year);
        described = { assigned, year };
        const question = assigned.questions.some(({ lastYear }) => !lastYear);
        return { type: "described", id, contents: describeExport(assigned, year), question };
      }
      case "write": {
        if (!described) throw new Error("No return was described.");
        const { assigned, year } = described;
        return { type: "written", id, file: exportReturn(assigned, request.wanted, year, clock()) };
      }
    }
  }

  return async (message) => {
    const parsed = fileRequestSchema.safeParse(message);
    if (!parsed.success) {
      const refusal = unreadableRequest(message);
      if (refusal) answer(refusal);
      return;
    }
    try {
      answer(await answerTo(parsed.data));
    } catch (error) {
      answer(failedAnswerOf(parsed.data.id, error, [FileProblem]));
    }
  };
}

function shown(table: FoundFiles["tables"][number], index: number): ShownTable {
  return { ...table, index, rows: table.rows.length };
}
