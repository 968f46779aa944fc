import { Workbook } from "@cj-tech-master/excelts";
import { highlightedCells } from "./highlighted-cells";
import { addEpisodes, EPISODES_HEADINGS } from "./return-workbook";
import { openWithPane, type ExcelWithPane } from "./pane-on-excel";
import { dataOf } from "./workbook-state";

/** Something the user does in the pane, to try with an Excel that fails. */
export interface Flow {
  readonly name: string;
  /** Prepares a workbook and a pane for it. */
  readonly prepare: () => Promise<ExcelWithPane>;
  readonly act: (excel: ExcelWithPane) => Promise<void>;
  /** What the user does next after a failure, as the message says. */
  readonly retry: (excel: ExcelWithPane, message: string) => Promise<void>;
  /** Whether the flow waits while Excel is busy; short actions only report it instead. */
  readonly waits: boolean;
  /** Whether another flow tries its first round trips, so that the short suite need only try some of them. */
  readonly sharesFirstRoundTrips?: boolean;
  /** For a flow that can stop halfway: whether the workbook is sound there. */
  readonly isSoundHalfway?: (excel: ExcelWithPane) => boolean;
  /**
   * The part of the workbook that counts at the end, if there is more than one way to get there; all of it when left
   * out.
   */
  readonly endOf?: (excel: ExcelWithPane) => string;
}

export const CHILD_IDS = ["700100", "700200", "700300"] as const;

/** The last two values of LS are not codes but are easily read as codes, so that corrections are suggested. */
const LEGAL_STATUSES = ["C2", "V2 ", "c-2"] as const;

async function openReturn(
  add: (workbook: Workbook) => void = () => {},
  { live = false } = {},
): Promise<ExcelWithPane> {
  const workbook = new Workbook();
  const header = workbook.addWorksheet("Header");
  header.addRow(["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"]);
  const episodes = addEpisodes(workbook, "Episodes", 0);
  CHILD_IDS.forEach((id, index) => {
    header.addRow([id, "1", "01/01/2012", "WBRI", "UN3", null, null]);
    const row = [
      id,
      "01/05/2025",
      "S",
      LEGAL_STATUSES[index],
      "N1",
      "U1",
      "PR1",
      "",
      "",
      "",
      "L1 8JQ",
      "L1 8JQ",
    ];
    episodes.addRow([...row, "SC012345"].slice(0, EPISODES_HEADINGS.length));
  });
  add(workbook);
  const excel = openWithPane(workbook, { live });
  await excel.session.open();
  return excel;
}

async function openValidated(): Promise<ExcelWithPane> {
  const excel = await openReturn();
  await excel.session.validate();
  return excel;
}

async function openAccepted(): Promise<ExcelWithPane> {
  const excel = await openValidated();
  await acceptAll(excel);
  if (excel.session.getState().accepted.length === 0) throw new Error("Nothing was accepted.");
  return excel;
}

/** Returns a validated workbook whose edits are followed. */
async function openLive(): Promise<ExcelWithPane> {
  const excel = await openReturn(() => {}, { live: true });
  await excel.session.validate();
  await excel.session.live.settled();
  return excel;
}

/** Like `following`, after an edit by hand, so that there is a Changes sheet. */
async function openLiveAfterChange(): Promise<ExcelWithPane> {
  const excel = await openLive();
  excel.host.setCellByUser("Episodes", 1, 12, "SC999999");
  await excel.session.validate();
  await excel.session.live.settled();
  return excel;
}

/** Accepts every suggestion of the last results that needs no decision by the user. */
async function acceptAll({ session }: ExcelWithPane): Promise<void> {
  const suggestions = session.getState().results?.suggestions ?? [];
  await session.corrections.accept(
    suggestions.filter(({ causes }) => causes.length === 0).map(({ id }) => id),
  );
}

/**
 * Whether the cells are all changed or all as before. Accepting and undoing have two parts: the cells, and the check
 * after it. If the second fails, the cells are changed and can be undone, and the annotations are the earlier ones or
 * none.
 */
function cellsAreWhole({ host }: ExcelWithPane): boolean {
  const episodes = host.workbook.getWorksheet("Episodes");
  const read = CHILD_IDS.map((_, index) => String(episodes?.getCell(index + 2, 4).value));
  return read.every((value, index) => value === LEGAL_STATUSES[index] || /^(C2|V2)$/.test(value));
}

/** Returns cells, highlights and the old values in the Changes sheet. */
function correctionsIn({ host }: ExcelWithPane): string {
  const highlights = host.workbook.worksheets.map((sheet) => [sheet.name, highlightedCells(sheet)]);
  const changes = host.workbook.getWorksheet("903 Changes")?.getSheetValues() ?? [];
  return JSON.stringify([dataOf(host), highlights.filter(([, cells]) => cells?.length), changes.slice(4)]);
}

const REVIEW_LINES = [
  "CHILD,DOB,REVIEW,REVIEW_CODE",
  ...CHILD_IDS.map((id) => `${id},01/01/2012,05/06/2025,PN1`),
];

/** Reads a file of reviews, after which the user is asked what to do with it. */
async function readReviewsFile(excel?: ExcelWithPane): Promise<ExcelWithPane> {
  const pane = excel ?? (await openReturn());
  await pane.session.imports.read([{ name: "reviews.csv", content: new Blob([REVIEW_LINES.join("\n")]) }]);
  return pane;
}

async function importReviews({ session }: ExcelWithPane, replace = false): Promise<void> {
  await session.imports.write([{ table: "Reviews", lastYear: false }], replace);
}

/** Opens a return with a review, which the file's reviews are to replace. */
async function openWithReview(): Promise<ExcelWithPane> {
  return openReturn((workbook) => {
    const reviews = workbook.addWorksheet("Reviews");
    for (const line of REVIEW_LINES.slice(0, 2)) reviews.addRow(line.split(","));
  });
}

/** Whether all of the file's reviews have been added. */
function hasReviews({ host }: ExcelWithPane): boolean {
  return host.workbook.getWorksheet("Reviews")?.rowCount === REVIEW_LINES.length;
}

/** Removes the sheets that, according to the message, may be left. */
function removeLeftoverSheets({ host: { workbook } }: ExcelWithPane): void {
  for (const { name } of [...workbook.worksheets]) {
    if (/^Reviews ./.test(name)) workbook.removeWorksheet(name);
  }
}

const addEqualitySheet = ({ session }: ExcelWithPane) => session.reports.makeEquality();
const addColleaguesSheet = ({ session }: ExcelWithPane) => session.reports.makeColleagues({ by: "open" });
const writeRowCodes = ({ session }: ExcelWithPane) => session.reports.writeRowCodes();
const remove = ({ session }: ExcelWithPane) => session.removeAnnotations();
const validate = ({ session }: ExcelWithPane) => session.validate();

const undo = ({ session }: ExcelWithPane) => session.corrections.undo();

/** Accepting and undoing while edits are followed. A validation at the end brings the sheets up to date. */
export const LIVE_FLOWS: readonly Flow[] = [
  {
    name: "Accepting suggestions while edits are followed",
    prepare: openLiveAfterChange,
    act: acceptAll,
    retry: async (excel) => {
      if (excel.session.getState().accepted.length > 0) await undo(excel);
      await excel.session.live.settled();
      await acceptAll(excel);
      await excel.session.live.settled();
      await validate(excel);
    },
    waits: true,
    isSoundHalfway: cellsAreWhole,
    endOf: correctionsIn,
  },
  {
    name: "Undo while edits are followed",
    prepare: async () => {
      const excel = await openLive();
      await acceptAll(excel);
      await excel.session.live.settled();
      return excel;
    },
    act: undo,
    retry: async (excel) => {
      if (excel.session.getState().accepted.length > 0) await undo(excel);
      await validate(excel);
    },
    waits: true,
    isSoundHalfway: cellsAreWhole,
    endOf: correctionsIn,
  },
];

/** Everything that the pane does with Excel. */
export const FLOWS: readonly Flow[] = [
  {
    name: "Looking at the workbook",
    prepare: openReturn,
    act: ({ session }) => session.look(),
    retry: ({ session }) => session.look(),
    waits: true,
  },
  { name: "Validate", prepare: openReturn, act: validate, retry: validate, waits: true },
  {
    name: "Validate again",
    prepare: openValidated,
    act: validate,
    retry: validate,
    waits: true,
    sharesFirstRoundTrips: true,
  },
  { name: "Remove annotations", prepare: openValidated, act: remove, retry: remove, waits: true },
  {
    name: "Accepting suggestions",
    prepare: openValidated,
    act: acceptAll,
    retry: async (excel) => {
      const { accepted } = excel.session.getState();
      if (accepted.length > 0) await excel.session.corrections.undo();
      else await validate(excel);
      await acceptAll(excel);
    },
    waits: true,
    sharesFirstRoundTrips: true,
    isSoundHalfway: cellsAreWhole,
  },
  {
    name: "Undo",
    prepare: openAccepted,
    act: ({ session }) => session.corrections.undo(),
    retry: async (excel) => {
      const { accepted } = excel.session.getState();
      if (accepted.length > 0) await excel.session.corrections.undo();
      else await validate(excel);
    },
    waits: true,
    sharesFirstRoundTrips: true,
    isSoundHalfway: cellsAreWhole,
  },
  {
    name: "Bringing files in",
    prepare: readReviewsFile,
    act: importReviews,
    retry: async (excel, message) => {
      if (message.includes("may still be there")) excel.host.workbook.removeWorksheet("Reviews");
      const isIn = excel.host.workbook.worksheets.some(({ name }) => name === "Reviews");
      if (isIn) await excel.session.chooseSheet("Reviews", { table: "Reviews", lastYear: false });
      else await importReviews(await readReviewsFile(excel));
    },
    waits: true,
    // The sheet has been added, but that it counts as reviews could not be stored.
    isSoundHalfway: hasReviews,
  },
  {
    name: "Bringing files in, in place of a sheet",
    prepare: async () => readReviewsFile(await openWithReview()),
    act: (excel) => importReviews(excel, true),
    retry: async (excel, message) => {
      if (message.includes("may still be there")) removeLeftoverSheets(excel);
      if (hasReviews(excel))
        await excel.session.chooseSheet("Reviews", { table: "Reviews", lastYear: false });
      else await importReviews(await readReviewsFile(excel), true);
    },
    waits: true,
    sharesFirstRoundTrips: true,
    isSoundHalfway: hasReviews,
  },
  {
    name: "Going to a cell",
    prepare: openReturn,
    act: ({ session }) => session.selection.goTo("Header", "B2"),
    retry: ({ session }) => session.selection.goTo("Header", "B2"),
    waits: false,
    isSoundHalfway: () => true,
  },
  {
    name: "Remembering a choice",
    prepare: openReturn,
    act: ({ session }) => session.chooseYear("2024/25"),
    retry: ({ session }) => session.chooseYear("2024/25"),
    waits: false,
  },
  {
    name: "Adding the sheet of equality monitoring",
    prepare: openValidated,
    act: addEqualitySheet,
    retry: addEqualitySheet,
    waits: true,
  },
  {
    name: "Adding the sheet for colleagues",
    prepare: openValidated,
    act: addColleaguesSheet,
    retry: addColleaguesSheet,
    waits: true,
  },
  {
    name: "Writing the rule codes",
    prepare: openValidated,
    act: writeRowCodes,
    retry: writeRowCodes,
    waits: true,
  },
];
