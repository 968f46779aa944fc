import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { openXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";

/** Each takes up as much space in the file as a number can. */
const NUMBERS = Array.from({ length: 6 }, (_, index) => -(index + 1 / 3) * 1e-5);

test("a sheet of many megabytes is written completely, as another reader shows", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Episodes");
  const rows = Array.from({ length: 9_000 }, (_, row) => [`${row} `.padEnd(300, "x"), ...NUMBERS]);
  sheet.addRows(rows);
  const bytes = await writeXlsx(workbook);
  const parts = unzipSync(bytes);
  expect(parts["xl/worksheets/sheet1.xml"]?.length).toBeGreaterThan(2_500_000);
  expect(parts["xl/sharedStrings.xml"]?.length).toBeGreaterThan(2_500_000);
  const read = await readSheet(Buffer.from(bytes), "Episodes");
  expect(read.length).toBe(rows.length);
  for (const row of [0, 1_234, 8_999]) expect(read[row]).toEqual(rows[row]);
});

test("a picture of several megabytes in the user's workbook stays as it is", async () => {
  // The beginning of each 32-bit number differs from the one before, so that compression does not make it smaller.
  const picture = new Uint8Array(
    Uint32Array.from({ length: 800_000 }, (_, place) => Math.imul(place, 2_654_435_761)).buffer,
  );
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Notes");
  sheet.addImage(workbook.addImage({ buffer: picture, extension: "png" }), "B2:D6");
  const opened = await openXlsx("pictured.xlsx", await writeXlsx(workbook));
  const written = unzipSync(await writeXlsx(opened));
  const [kept] = Object.entries(written).filter(([name]) => name.startsWith("xl/media/"));
  expect(Buffer.compare(kept?.[1] ?? new Uint8Array(), picture)).toBe(0);
});
