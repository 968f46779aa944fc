import { proposeLastYear } from "../../src/files/import/propose-last-year";
import { Session } from "../../src/taskpane/session";
import { strings } from "../../src/taskpane/strings";
import { checkerClient } from "./support/checker";
import { fileServicePort } from "./support/file-service";
import { MemoryWorkbook } from "./support/memory-workbook";
import { episodesSheet, headerSheet } from "./support/sheets";

const HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n0001,M,01/02/2012,WBRI,UN1,,\r\n";

async function opened(...sheets: ConstructorParameters<typeof MemoryWorkbook>[0]) {
  const workbook = new MemoryWorkbook(sheets);
  const session = new Session({
    workbook,
    checker: checkerClient(),
    startFileWorker: fileServicePort,
    saveFile: () => {},
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "1.2.3",
  });
  await session.open();
  return { workbook, session };
}

const csv = (name: string, text: string) => ({ name, content: new Blob([text]) });
const namesOf = ({ sheets }: MemoryWorkbook) => sheets.map(({ name }) => name);

test("Cancel while files are read leaves the workbook and the pane as they were", async () => {
  const { workbook, session } = await opened(headerSheet(2));
  const stop = session.subscribe(() => {
    if (session.getState().activity?.phase !== "reading-files") return;
    stop();
    session.cancel();
  });
  await session.imports.read([csv("header.csv", HEADER)]);
  expect(session.getState()).toMatchObject({
    importing: null,
    activity: null,
    notice: { text: strings.cancelled },
  });
  expect(namesOf(workbook)).toEqual(["Header"]);
});

test("files that are dropped while something else goes on are not lost without a word", async () => {
  const { workbook, session } = await opened(headerSheet(2), episodesSheet("Episodes", 2));
  let dropped: Promise<void> | null = null;
  workbook.onOperation = () => {
    dropped ??= session.imports.read([csv("header.csv", HEADER)]);
  };
  const notices: (string | undefined)[] = [];
  session.subscribe(() => notices.push(session.getState().notice?.text));
  await session.validate();
  await dropped;
  expect(notices).toContain(strings.importWaits);
});

test("tables that are to be added while something else goes on wait for it, and are added afterwards", async () => {
  const { workbook, session } = await opened(headerSheet(2), episodesSheet("Episodes", 2));
  await session.imports.read([
    csv("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\r\n1,01/02/2012,05/06/2025,PN1\r\n"),
  ]);
  const add = () => session.imports.write([{ table: "Reviews", lastYear: false }], false);
  let tried: Promise<void> | null = null;
  workbook.onOperation = () => {
    tried ??= add();
  };
  const notices: (string | undefined)[] = [];
  session.subscribe(() => notices.push(session.getState().notice?.text));
  await session.validate();
  await tried;
  expect(notices).toContain(strings.addingWaits);
  expect(session.getState().importing).not.toBeNull();
  await add();
  expect(namesOf(workbook)).toContain("Reviews");
});

test("tables that are to be added while the pane looks at the workbook are added, although Validate is pressed next", async () => {
  const { workbook, session } = await opened(headerSheet(2), episodesSheet("Episodes", 2));
  await session.imports.read([csv("header.csv", HEADER)]);
  const looked = session.look();
  const added = session.imports.write([{ table: "Header", lastYear: true }], false);
  const validated = session.validate();
  await Promise.all([looked, added, validated]);
  expect(namesOf(workbook)).toContain("Header last year");
  expect(session.getState().notice?.text).toBe(strings.imported(["Header last year"], 0));
});

test("new sheets are remembered as what they are, last year's under a name that says so", async () => {
  const { workbook, session } = await opened(episodesSheet("Episodes", 2));
  await session.imports.read([csv("anything.csv", HEADER)]);
  await session.imports.write([{ table: "Header", lastYear: true }], false);
  expect(namesOf(workbook)).toEqual(["Episodes", "Header last year"]);
  expect(workbook.choices.sheets).toEqual({ "Header last year": { table: "Header", lastYear: true } });
  expect(session.getState().overview?.sheets).toContainEqual(
    expect.objectContaining({ sheet: "Header last year", table: "Header", lastYear: true, rows: 1 }),
  );
});

test("a file without headings gets those of the table that the user names", async () => {
  const { workbook, session } = await opened();
  await session.imports.read([csv("kids.csv", "0001,M,01/02/2012,WBRI,UN1,,\r\n")]);
  expect(session.getState().importing?.tables[0]).toMatchObject({ table: null, candidates: ["Header"] });
  await session.imports.write([{ table: "Header", lastYear: false }], false);
  expect(workbook.sheets[0]?.values).toEqual([
    ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
    ["0001", "M", "01/02/2012", "WBRI", "UN1"],
  ]);
});

test("an export waits until it is said which of two sheets counts", async () => {
  const { session } = await opened(headerSheet(2), episodesSheet("A", 2), episodesSheet("B", 2));
  await session.exports.prepare();
  expect(session.getState()).toMatchObject({ exporting: null, notice: { text: strings.exportQuestions } });
});

describe("which year a table seems to be of", () => {
  const table = (
    file: string,
    proposedYear: "2024/25" | "2025/26" | null,
    container: string | null = null,
  ) => ({
    file,
    sheet: null,
    container,
    proposedYear,
    table: /episodes/.test(file) ? ("Episodes" as const) : null,
  });

  test("the earlier of two years, or the year before the workbook's, is last year's", () => {
    expect(proposeLastYear([table("a.csv", "2025/26"), table("b.csv", "2024/25")], null)).toEqual([
      false,
      true,
    ]);
    expect(proposeLastYear([table("a.csv", "2024/25")], "2025/26")).toEqual([true]);
    expect(proposeLastYear([table("a.csv", "2024/25")], null)).toEqual([false]);
  });

  test("a table without dates follows those that came with it", () => {
    const xml = [table("x.xml", "2024/25", "x.xml"), table("x.xml", null, "x.xml")];
    expect(proposeLastYear([...xml, table("header.csv", null)], "2025/26")).toEqual([true, true, false]);
  });

  test("a name that says so counts", () => {
    expect(proposeLastYear([table("header last year.csv", null)], null)).toEqual([true]);
    expect(proposeLastYear([table("zip/all/previous_permanence.csv", null)], null)).toEqual([false]);
  });

  test('but not against the dates, and not "last" alone unless the dates of another so named are earlier', () => {
    const updated = [table("header_last_updated.csv", null), table("episodes_last_updated.csv", "2025/26")];
    expect(proposeLastYear(updated, null)).toEqual([false, false]);
    expect(proposeLastYear([table("episodes last year.csv", "2025/26")], "2025/26")).toEqual([false]);
    const late = [table("episodes.csv", "2025/26"), table("episodes last year.csv", "2025/26")];
    expect(proposeLastYear(late, null)).toEqual([false, true]);
    const both = ["header.csv", "header_last.csv"].map((file) => table(file, null));
    const dated = [table("episodes.csv", "2025/26"), table("episodes_last.csv", "2024/25")];
    expect(proposeLastYear([...both, ...dated], null)).toEqual([false, true, false, true]);
  });

  test("so does the innermost folder whose name says so, for tables without dates", () => {
    expect(proposeLastYear([table("zip/last year/header.csv", null)], null)).toEqual([true]);
    expect(proposeLastYear([table("zip/Previous_Year/header.csv", null)], null)).toEqual([true]);
    expect(proposeLastYear([table("last extract.zip/header.csv", null)], null)).toEqual([false]);
    expect(proposeLastYear([table("last year/episodes.csv", "2025/26")], "2025/26")).toEqual([false]);
    const inFolders = [
      table("903 2025-26/2024-25/header.csv", null),
      table("903 2025-26/2025-26/header.csv", null),
      table("903 2025-26/episodes.csv", "2025/26"),
    ];
    expect(proposeLastYear(inFolders, null)).toEqual([true, false, false]);
  });

  test("without dates the latest year in the names is this year's", () => {
    expect(proposeLastYear([table("header 2025.csv", null), table("header 2026.csv", null)], null)).toEqual([
      true,
      false,
    ]);
    expect(proposeLastYear([table("header 2025.csv", null)], null)).toEqual([false]);
  });

  test("a table without dates follows those of its folder", () => {
    const folders = [
      table("a/episodes.csv", "2024/25"),
      table("a/header.csv", null),
      table("b/episodes.csv", "2025/26"),
      table("b/header.csv", null),
    ];
    expect(proposeLastYear(folders, null)).toEqual([true, true, false, false]);
  });
});
