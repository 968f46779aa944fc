import { WorkerFailure } from "../../src/taskpane/conversation/conversation";
import { noticeOf } from "../../src/taskpane/notices";
import { Session } from "../../src/taskpane/session";
import { strings } from "../../src/taskpane/strings";
import { checkerClient } from "./support/checker";
import { fileServicePort } from "./support/file-service";
import { MemoryWorkbook } from "./support/memory-workbook";
import { episodesSheet, headerSheet } from "./support/sheets";

interface SavedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

async function checkedSession(workbook: MemoryWorkbook) {
  const saved: SavedFile[] = [];
  const checker = checkerClient();
  const session = new Session({
    workbook,
    checker,
    startFileWorker: fileServicePort,
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "1.2.3",
    saveFile: (name, _type, content) => void saved.push({ name, content }),
  });
  await session.open();
  await session.validate();
  return { session, saved, checker };
}

const twoSheets = () => new MemoryWorkbook([headerSheet(20), episodesSheet("Episodes", 20)]);

test("children and counts are saved as files, and the message says where to find the same if no file appears", async () => {
  const { session, saved } = await checkedSession(twoSheets());
  await session.reports.save("children");
  expect(session.getState().notice?.text).toContain("903 Children");
  await session.reports.save("counts");
  expect(session.getState().notice).toMatchObject({ intent: "success" });
  expect(saved.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^903-children-20\d\d-\d\d\.csv$/),
    expect.stringMatching(/^903-counts-20\d\d-\d\d\.csv$/),
  ]);
  const findings = session.getState().results?.findings ?? [];
  const ids = new Set(findings.map(({ child }) => child));
  expect(String(saved[0]?.content).trim().split("\r\n")).toHaveLength(ids.size + 1);
});

test("the lists can also be had as text, without the mark that begins a file", async () => {
  const { session, saved } = await checkedSession(twoSheets());
  const texts = [await session.reports.text("children"), await session.reports.text("counts")];
  expect(saved).toEqual([]);
  await session.reports.save("children");
  await session.reports.save("counts");
  expect(texts.map((text) => `\uFEFF${text}`)).toEqual(saved.map(({ content }) => content));
});

test("the copy to share is a workbook", async () => {
  const { session, saved } = await checkedSession(twoSheets());
  await session.reports.save("shared");
  const [file] = saved;
  expect(file?.name).toMatch(/^903-counts-to-share-.*\.xlsx$/);
  expect(
    Buffer.from(file?.content ?? "")
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test("equality monitoring adds its sheet; without a Header nothing is added and the message says why", async () => {
  const workbook = twoSheets();
  const { session } = await checkedSession(workbook);
  await session.reports.makeEquality();
  expect(workbook.addedSheets.map(({ name }) => name)).toEqual(["903 Equality"]);
  expect(session.getState().notice).toMatchObject({ intent: "success" });

  const withoutHeader = new MemoryWorkbook([episodesSheet("Episodes", 20)]);
  const other = await checkedSession(withoutHeader);
  await other.session.reports.makeEquality();
  expect(withoutHeader.addedSheets).toEqual([]);
  expect(other.session.getState().notice).toMatchObject({
    intent: "warning",
    text: expect.stringContaining("needs the table Header") as string,
  });
});

test("when the last check is no longer known, nothing is made and the message says to validate again", async () => {
  const { session, saved, checker } = await checkedSession(twoSheets());
  const { ownSheetNames: sheetNames } = await twoSheets().read();
  // The check before the last one is also kept, in case the last one is cancelled.
  for (let times = 0; times < 2; times++) {
    await checker.check({
      choices: {},
      year: "2025/26",
      localAuthority: null,
      sheetNames,
      checkedAt: "22/11/2026 23:05",
      version: "1.2.3",
    });
  }
  await session.reports.save("children");
  expect(saved).toEqual([]);
  expect(session.getState().notice).toEqual({ intent: "warning", text: strings.reportNeedsRun });
  // Nor can the pane explain a finding.
  const { results } = session.getState();
  const gone = { intent: "warning", text: strings.runGone };
  const [finding] = results?.findings ?? [];
  expect(noticeOf(await session.details.why(finding!).catch((error: unknown) => error))).toEqual(gone);
});

test("a report that could not be made for another reason says so, and not that the check is gone", async () => {
  const { session, saved, checker } = await checkedSession(twoSheets());
  checker.reportFile = () => Promise.reject(new WorkerFailure("It stopped."));
  await session.reports.save("children");
  expect(saved).toEqual([]);
  expect(session.getState().notice).toEqual({ intent: "error", text: strings.checkerStopped });
});

test("rule codes are written beside the rows with findings, and the message says how many", async () => {
  const workbook = twoSheets();
  const { session } = await checkedSession(workbook);
  await session.reports.writeRowCodes();
  const rows = workbook.rowCodes.flatMap((sheet) => sheet.rows);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0]?.text).toMatch(/^Rules? \w+/);
  expect(session.getState().notice?.text).toContain(`beside ${rows.length} row`);
});
