import { sourceOfBlob, type ByteSource } from "../../src/files/byte-source";
import { readFiles } from "../../src/files/import/read-files";
import { FileProblem } from "../../src/files/problem";
import { Session } from "../../src/taskpane/session";
import { checkerClient } from "../taskpane/support/checker";
import { fileServicePort } from "../taskpane/support/file-service";
import { MemoryWorkbook } from "../taskpane/support/memory-workbook";
import { episodesSheet, headerSheet } from "../taskpane/support/sheets";
import { PLAIN, type AwkwardFile } from "./awkward/awkward-file";
import { CSV_FILES } from "./awkward/csv-files";
import { WORKBOOK_FILES } from "./awkward/workbook-files";
import { XML_FILES } from "./awkward/xml-files";

const SLOW = process.env["SLOW"] === "1";

jest.setTimeout(60_000);

const FILES: readonly AwkwardFile[] = [...CSV_FILES, ...XML_FILES, ...WORKBOOK_FILES];

const made = new Map<AwkwardFile, Blob>();

/** Each file is made once: compressing a large one takes longer than reading it. */
async function contentOf(file: AwkwardFile): Promise<Blob> {
  const content = made.get(file) ?? new Blob([(await file.content()) as BlobPart]);
  made.set(file, content);
  return content;
}

test("there are at least sixty awkward files", () => {
  expect(FILES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(FILES.map(({ what }) => what)).size).toBe(FILES.length);
});

test.each(FILES.map((file) => [file.what, file] as const))("%s", async (_what, file) => {
  const found = await readFiles([sourceOfBlob(file.name, await contentOf(file))]);
  const tables = found.tables.filter(({ rows, table }) => rows.length > 1 || table !== null);
  if (file.refused) {
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]).toMatch(file.refused);
    expect(found.problems[0]).toContain(file.name);
  } else {
    expect(found.problems).toEqual([]);
  }
  if (!file.gives && !file.counts) expect(tables).toEqual([]);
  for (const [table, expected] of Object.entries(file.gives ?? {})) {
    const given = tables.find((one) => (one.table ?? "?") === table);
    const rows = [...(given?.rows ?? [])].slice(table === "?" ? 0 : 1);
    expect(rows.map(withoutEnd)).toEqual(expected.map(withoutEnd));
  }
  for (const [table, count] of Object.entries(file.counts ?? {})) {
    expect(tables.find((one) => one.table === table)?.rows).toHaveLength(count + 1);
  }
  const messages = [...found.notes, ...tables.flatMap(({ notes }) => notes)].join(" ");
  if (file.says) expect(messages).toMatch(file.says);
  if (file.silent) expect(messages).toBe("");
});

/** Blank cells at the end of a row do not matter. */
function withoutEnd(row: readonly string[]): string[] {
  const filled = row.findLastIndex((cell) => cell.trim() !== "");
  return row.slice(0, filled + 1);
}

test("a file larger than any return is refused, and only its beginning is read", async () => {
  const stream = (start = 0, end = Infinity) => {
    expect(end).toBeLessThan(1_000);
    return new Blob([PLAIN.slice(start, end)]).stream();
  };
  const { problems } = await readFiles([{ name: "huge.csv", size: 500_000_001, stream }]);
  expect(problems).toEqual(["huge.csv is larger than 500 MB, far more than any return, and was not read."]);
});

test("a file that was moved since it was chosen is named, and the others are read", async () => {
  const moved = sourceThat((stream) => stream.error(new DOMException("gone", "NotReadableError")));
  const { problems, tables } = await readFiles([moved, sourceOfBlob("header.csv", new Blob([PLAIN]))]);
  expect(problems).toEqual([
    "moved.csv can no longer be read: it has been moved, changed or opened by another program. Choose it again.",
  ]);
  expect(tables.map(({ table }) => table)).toEqual(["Header"]);
});

test("reading that is cancelled ends with the reason for it", async () => {
  const cancel = new AbortController();
  const reading = readFiles([sourceOfBlob("header.csv", new Blob([PLAIN]))], {
    onProgress: () => cancel.abort(new FileProblem("header.csv", "enough")),
    signal: cancel.signal,
  });
  await expect(reading).rejects.toThrow("enough");
});

function sourceThat(start: (stream: ReadableStreamDefaultController<Uint8Array>) => void): ByteSource {
  return { name: "moved.csv", size: 10, stream: () => new ReadableStream({ start }) };
}

test("the workbook stays as it was until the user has answered, whatever the file", async () => {
  const workbook = new MemoryWorkbook([headerSheet(3), episodesSheet("Episodes", 3)]);
  const before = structuredClone(workbook.sheets);
  const session = new Session({
    workbook,
    checker: checkerClient(),
    startFileWorker: fileServicePort,
    saveFile: () => {},
    now: () => new Date(2026, 10, 22),
    version: "0.1.0",
  });
  await session.open();
  for (const file of FILES.filter(({ takesSeconds = false }) => SLOW || !takesSeconds)) {
    await session.imports.read([{ name: file.name, content: await contentOf(file) }]);
    const { importing, notice } = session.getState();
    if (file.gives ?? file.counts) expect(importing?.tables.length).toBeGreaterThan(0);
    else expect(notice?.text).toMatch(/The workbook was not changed\.$/);
    session.imports.leave();
    expect(workbook.sheets).toEqual(before);
  }
});
