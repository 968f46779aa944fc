import { proposeYears } from "../../src/files/import/propose-years";
import type { CollectionYear } from "../../src/return/collection-years";
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

test("Cancel while files are being read leaves the workbook and the pane as they were", async () => {
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

test("when files are dropped while the pane is busy, it says so", async () => {
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

test("when the pane is busy, it says that adding tables must wait, and they can be added afterwards", async () => {
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

test("tables added while the pane looks at the workbook are added, even if Validate is pressed next", async () => {
  const { workbook, session } = await opened(headerSheet(2), episodesSheet("Episodes", 2));
  await session.imports.read([csv("header.csv", HEADER)]);
  const looked = session.look();
  const added = session.imports.write([{ table: "Header", lastYear: true }], false);
  const validated = session.validate();
  await Promise.all([looked, added, validated]);
  expect(namesOf(workbook)).toContain("Header last year");
  expect(session.getState().notice?.text).toBe(strings.imported(["Header last year"], 0));
});

test("new sheets are remembered with their table and year, and last year's are named so", async () => {
  const { workbook, session } = await opened(episodesSheet("Episodes", 2));
  await session.imports.read([csv("anything.csv", HEADER)]);
  await session.imports.write([{ table: "Header", lastYear: true }], false);
  expect(namesOf(workbook)).toEqual(["Episodes", "Header last year"]);
  expect(workbook.choices.sheets).toEqual({ "Header last year": { table: "Header", lastYear: true } });
  expect(session.getState().overview?.sheets).toContainEqual(
    expect.objectContaining({ sheet: "Header last year", table: "Header", lastYear: true, rows: 1 }),
  );
});

test("a file without headings gets the headings of the table that the user names", async () => {
  const { workbook, session } = await opened();
  await session.imports.read([csv("kids.csv", "0001,M,01/02/2012,WBRI,UN1,,\r\n")]);
  expect(session.getState().importing?.tables[0]).toMatchObject({ table: null, candidates: ["Header"] });
  await session.imports.write([{ table: "Header", lastYear: false }], false);
  expect(workbook.sheets[0]?.values).toEqual([
    ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
    ["0001", "M", "01/02/2012", "WBRI", "UN1"],
  ]);
});

test("an export waits until the user says which of two sheets counts", async () => {
  const { session } = await opened(headerSheet(2), episodesSheet("A", 2), episodesSheet("B", 2));
  await session.exports.prepare();
  expect(session.getState()).toMatchObject({ exporting: null, notice: { text: strings.exportQuestions } });
});

describe("which year a table seems to belong to", () => {
  const table = (file: string, proposedYear: CollectionYear | null, container: string | null = null) => ({
    file,
    sheet: null,
    container,
    proposedYear,
    table: /episodes/.test(file) ? ("Episodes" as const) : null,
  });

  test("the earlier of two years, or the year before the workbook's, is last year's", () => {
    expect(proposeYears([table("a.csv", "2025/26"), table("b.csv", "2024/25")], null)).toEqual([
      "this",
      "last",
    ]);
    expect(proposeYears([table("a.csv", "2024/25")], "2025/26")).toEqual(["last"]);
    expect(proposeYears([table("a.csv", "2024/25")], null)).toEqual(["this"]);
  });

  test("a table without dates follows the tables that came with it", () => {
    const xml = [table("x.xml", "2024/25", "x.xml"), table("x.xml", null, "x.xml")];
    expect(proposeYears([...xml, table("header.csv", null)], "2025/26")).toEqual(["last", "last", "this"]);
  });

  test("a name that says last year counts", () => {
    expect(proposeYears([table("header last year.csv", null)], null)).toEqual(["last"]);
    expect(proposeYears([table("zip/all/previous_permanence.csv", null)], null)).toEqual(["this"]);
  });

  test('but not against the dates, and "last" alone only if another file so named has earlier dates', () => {
    const updated = [table("header_last_updated.csv", null), table("episodes_last_updated.csv", "2025/26")];
    expect(proposeYears(updated, null)).toEqual(["this", "this"]);
    expect(proposeYears([table("episodes last year.csv", "2025/26")], "2025/26")).toEqual(["this"]);
    const late = [table("episodes.csv", "2025/26"), table("episodes last year.csv", "2025/26")];
    expect(proposeYears(late, null)).toEqual(["this", "last"]);
    const both = ["header.csv", "header_last.csv"].map((file) => table(file, null));
    const dated = [table("episodes.csv", "2025/26"), table("episodes_last.csv", "2024/25")];
    expect(proposeYears([...both, ...dated], null)).toEqual(["this", "last", "this", "last"]);
  });

  test("the innermost folder whose name gives the year counts too, for tables without dates", () => {
    expect(proposeYears([table("zip/last year/header.csv", null)], null)).toEqual(["last"]);
    expect(proposeYears([table("zip/Previous_Year/header.csv", null)], null)).toEqual(["last"]);
    expect(proposeYears([table("last extract.zip/header.csv", null)], null)).toEqual(["this"]);
    expect(proposeYears([table("last year/episodes.csv", "2025/26")], "2025/26")).toEqual(["this"]);
    const inFolders = [
      table("903 2025-26/2024-25/header.csv", null),
      table("903 2025-26/2025-26/header.csv", null),
      table("903 2025-26/episodes.csv", "2025/26"),
    ];
    expect(proposeYears(inFolders, null)).toEqual(["last", "this", "this"]);
  });

  test("without dates, the latest year in the names is this year", () => {
    expect(proposeYears([table("header 2025.csv", null), table("header 2026.csv", null)], null)).toEqual([
      "last",
      "this",
    ]);
    expect(proposeYears([table("header 2025.csv", null)], null)).toEqual(["this"]);
  });

  test("a table without dates follows the dates of the files named after the same year", () => {
    const files = [
      { ...table("episodes_2025.csv", "2025/26"), table: "Episodes" as const },
      { ...table("header_2025.csv", null), table: "Header" as const },
      { ...table("episodes_2024.csv", "2024/25"), table: "Episodes" as const },
      { ...table("header_2024.csv", null), table: "Header" as const },
    ];
    expect(proposeYears(files, null)).toEqual(["this", "this", "last", "last"]);
    const another = { ...table("header.csv", null), table: "Header" as const };
    expect(proposeYears([...files.slice(0, 2), another], null)).toEqual(["this", "last", "this"]);
  });

  test("a table without dates follows the tables in its folder", () => {
    const folders = [
      table("a/episodes.csv", "2024/25"),
      table("a/header.csv", null),
      table("b/episodes.csv", "2025/26"),
      table("b/header.csv", null),
    ];
    expect(proposeYears(folders, null)).toEqual(["last", "last", "this", "this"]);
  });

  const sheetOfYear = (year: string, name: string, proposedYear: CollectionYear | null) => ({
    ...table("practice.xlsx", proposedYear, "practice.xlsx"),
    sheet: `${name} ${year}`,
    table: name === "Episodes" ? ("Episodes" as const) : ("Header" as const),
  });
  const lastYearsWorkbook = [
    sheetOfYear("2025-26", "Header", null),
    sheetOfYear("2025-26", "Episodes", "2025/26"),
    sheetOfYear("2024-25", "Header", null),
    sheetOfYear("2024-25", "Episodes", "2024/25"),
  ];

  test("from last year's own workbook, only last year's tables count as last year's", () => {
    expect(proposeYears(lastYearsWorkbook, "2026/27")).toEqual(["last", "last", "other", "other"]);
    expect(proposeYears(lastYearsWorkbook, null)).toEqual(["this", "this", "last", "last"]);
  });

  test("a file from two years ago counts as another year, with everything that came in it", () => {
    const xml = [table("x.xml", "2024/25", "x.xml"), table("x.xml", null, "x.xml")];
    expect(proposeYears(xml, "2026/27")).toEqual(["other", "other"]);
    const three = [table("a_episodes.csv", "2026/27"), table("b_episodes.csv", "2025/26")];
    expect(proposeYears([...three, table("c_episodes.csv", "2024/25")], null)).toEqual([
      "this",
      "last",
      "other",
    ]);
    expect(proposeYears([table("2023-24/header.csv", null)], "2026/27")).toEqual(["other"]);
    expect(proposeYears([table("header 2023-24.csv", null)], "2026/27")).toEqual(["other"]);
  });

  test("a small table whose dates are all older follows the tables that came with it", () => {
    const folder = [table("a/episodes.csv", "2025/26"), table("a/SWEpisodes.csv", "2023/24")];
    expect(proposeYears(folder, null)).toEqual(["this", "this"]);
    expect(proposeYears(folder, "2026/27")).toEqual(["last", "last"]);
  });
});

describe("files of a later year", () => {
  const EPISODES_OF_2026 =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,URN\r\n1000,01/05/2026,S,C2,N1,U1,PR1,,,SC012345\r\n";
  const files = [csv("header.csv", HEADER), csv("episodes.csv", EPISODES_OF_2026)];
  const decisions = [
    { table: "Header", lastYear: false },
    { table: "Episodes", lastYear: false },
  ] as const;

  test("turn the workbook's sheets into last year's, and leave out those of the year before", async () => {
    const { workbook, session } = await opened(headerSheet(2), episodesSheet("Episodes", 2), {
      ...episodesSheet("Episodes last year", 2),
    });
    await session.imports.read(files);
    const review = session.getState().importing;
    expect(review).toMatchObject({
      years: ["this", "this"],
      newYear: { year: "2026/27", workbookYear: "2025/26", later: 1 },
    });
    await session.imports.write(decisions, true);
    expect(namesOf(workbook)).toEqual([
      "Header",
      "Episodes",
      "Episodes last year",
      "Header (2)",
      "Episodes (2)",
    ]);
    const { overview } = session.getState();
    expect(overview?.questions).toEqual([]);
    expect(overview?.proposedYear).toBe("2026/27");
    expect(overview?.sheets.map(({ sheet, use, lastYear }) => [sheet, use, lastYear])).toEqual([
      ["Header", "used", true],
      ["Episodes", "used", true],
      ["Episodes last year", "ignored", false],
      ["Header (2)", "used", false],
      ["Episodes (2)", "used", false],
    ]);
  });

  test("are checked by the rules of their own year, although the year before was chosen", async () => {
    const { session } = await opened(headerSheet(2), episodesSheet("Episodes", 2));
    await session.chooseYear("2025/26");
    await session.imports.read(files);
    await session.imports.write(decisions, false);
    await session.validate();
    expect(session.getState()).toMatchObject({ choices: { year: null }, results: { year: "2026/27" } });
  });

  test("of the same year, or brought in as last year's, do not change how other sheets are used", async () => {
    const { workbook, session } = await opened(episodesSheet("Episodes", 2));
    await session.imports.read([csv("episodes.csv", EPISODES_OF_2026.replace("2026", "2025"))]);
    expect(session.getState().importing?.newYear).toBeNull();
    await session.imports.read(files);
    await session.imports.write([{ table: "Header", lastYear: true }, null], false);
    expect(Object.keys(workbook.choices.sheets)).toEqual(["Header last year"]);
  });
});
