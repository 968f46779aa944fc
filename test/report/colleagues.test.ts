import { gatherPreviousState, colleaguesChoiceOf } from "../../src/report/previous-state";
import { askColleagues, type ColleaguesRequest } from "../../src/report/colleagues/ask-colleagues";
import { choiceText, readChoice, type ColleaguesChoice } from "../../src/report/colleagues/choice";
import { followUp } from "../../src/report/follow-up";
import { OWN_SHEETS, typedSheetOf, type ReportSheet, type TypedContents } from "../../src/report/annotations";
import { annotationsOf, type RunReport } from "../../src/report/run-report";
import type { CellValue } from "../../src/return/cells";
import { removalQuestion } from "../../src/taskpane/removal";
import { sheetOf } from "../taskpane/support/memory-workbook";
import { linesOf, reportOf } from "./support";

const EPISODE = { RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" };
const header = (CHILD: string, DOB: string) => ({ CHILD, SEX: "F", DOB, ETHNIC: "WBRI", UPN: "UN1" });
const RULE = "302";

/** Two children whose first episode starts before they were born; those in `fixed` are corrected. */
function returnOf(fixed: readonly string[] = []): RunReport {
  const born = (child: string) => (fixed.includes(child) ? "01/06/2010" : "01/06/2025");
  return reportOf({
    Header: ["A1", "B2"].map((child) => header(child, born(child))),
    Episodes: ["A1", "B2"].map((CHILD) => ({ CHILD, DECOM: "01/05/2025", ...EPISODE })),
  });
}

/** The sheets in which people type, as a run leaves them. */
function validate(report: RunReport, typedSheets: readonly TypedContents[] = []): TypedContents[] {
  const { result, tables, checkedAt } = report;
  const followed = followUp({
    result,
    tables,
    before: gatherPreviousState(typedSheets),
    checkedAt,
    isRun: true,
  });
  const colleagues = colleaguesChoiceOf(typedSheets);
  return annotationsOf({ ...report, followUp: followed, colleagues }).sheets.flatMap(typed);
}

function typed({ name, rows }: ReportSheet): TypedContents[] {
  const holds = typedSheetOf(String(rows[0]?.[0]?.value));
  const values = rows.map((row) => row.map(({ value }) => value));
  return holds === null ? [] : [{ holds, sheet: sheetOf(name, ...values) }];
}

function ask(sheets: readonly TypedContents[], choice: ColleaguesChoice, report = returnOf()) {
  return askColleagues(report, gatherPreviousState(sheets), choice, OWN_SHEETS);
}

/** A workbook in which colleagues were asked. */
function asked(choice: ColleaguesChoice, sheets = validate(returnOf())): TypedContents[] {
  return [...sheets, ...typed(ask(sheets, choice).sheet)];
}

type Texts = Readonly<Record<string, string>>;

/** Types into the row of rule 302 of a child, in one of the sheets. */
function typing(
  sheets: readonly TypedContents[],
  where: TypedContents["holds"],
  child: string,
  texts: Texts,
): TypedContents[] {
  return sheets.map((one) => {
    if (one.holds !== where) return one;
    const headings = headingsOf(one);
    const values = one.sheet.values.map((cells): CellValue[] => {
      const isRow = cells[headings.indexOf("Child")] === child && cells[headings.indexOf("Rule")] === RULE;
      return isRow ? cells.map((cell, index) => texts[String(headings[index])] ?? cell) : [...cells];
    });
    return { ...one, sheet: { ...one.sheet, values } };
  });
}

function headingsOf({ sheet }: TypedContents): readonly CellValue[] {
  return sheet.values.find((cells) => cells.includes("Child") && cells.includes("Rule")) ?? [];
}

/** What a sheet says about the finding of rule 302 of a child. */
function said(sheets: readonly TypedContents[], where: TypedContents["holds"], child: string): Texts | null {
  const found = sheets.find(({ holds }) => holds === where);
  if (!found) return null;
  const headings = headingsOf(found).map(String);
  const rows = found.sheet.values.map(
    (cells): Texts => Object.fromEntries(headings.map((heading, index) => [heading, String(cells[index])])),
  );
  return rows.find(({ Child, Rule }) => Child === child && Rule === RULE) ?? null;
}

const OPEN: ColleaguesChoice = { by: "open" };
const SAM: ColleaguesChoice = { by: "owner", name: "Sam" };
const typedBy = (texts: Texts) => typing(asked(OPEN), "colleagues", "A1", texts);

describe("the sheet for colleagues", () => {
  test("says what colleagues fill in, then lists each finding with its cell, what is wrong and what usually fixes it", () => {
    const { sheet } = ask(validate(returnOf()), OPEN);
    const [title, whatToDo, whatToFill, listed, headings] = linesOf(sheet);
    expect(title).toBe("SSDA903 Validator: for colleagues");
    expect(whatToDo).toContain("say in Note why it is right");
    expect(whatToFill).toContain("Status, Owner and Note are yours to fill in");
    expect(listed).toContain("findings that are open");
    expect(headings).toMatch(
      /^Child \| Cell \| Field \| Value \| Other cells concerned \| What is wrong \| What usually fixes it \| Note \| Status \| Owner \| Possible correction \|/,
    );
    const row = sheet.rows.find(
      (cells) => cells[0]?.value === "A1" && cells.some(({ value }) => value === RULE),
    );
    expect(row?.[1]).toMatchObject({ link: { sheet: "Episodes" }, style: "link" });
    expect(row?.slice(5, 7).every(({ value }) => String(value).length > 20)).toBe(true);
    expect(sheet.table).toMatchObject({ headingRow: 4, rowCount: sheet.rows.length - 5 });
    expect(sheet.choices).toEqual([expect.objectContaining({ column: 8, firstRow: 5 })]);
  });

  test("names the other cells of a finding, as the wrong one may be among them", () => {
    const [born] = typed(ask(validate(returnOf()), OPEN).sheet);
    expect(said([born!], "colleagues", "A1")).toMatchObject({
      Cell: "Episodes!B2",
      "Other cells concerned": "Header!C2 DOB: 01/06/2025",
    });
  });

  test("lists the findings of one owner, in capitals or not, of one table, or those still open", () => {
    const sheets = typing(validate(returnOf()), "findings", "A1", { Owner: "sam " });
    const children = ({ sheet }: ColleaguesRequest) => sheet.rows.slice(5).map(([child]) => child?.value);
    expect(children(ask(sheets, SAM))).toEqual(["A1"]);
    const inEpisodes = ask(sheets, { by: "table", name: "Episodes" });
    const rows = typed(inEpisodes.sheet)[0]!;
    const tables = rows.sheet.values.slice(5).map((cells) => cells[headingsOf(rows).indexOf("Table")]);
    expect(new Set(tables)).toEqual(new Set(["Episodes"]));
    const fixed = typing(sheets, "findings", "A1", { Status: "Fixed" });
    expect(ask(fixed, OPEN).findings).toBe(ask(sheets, OPEN).findings);
    const accepted = typing(sheets, "findings", "A1", { Status: "Accepted with reason", Note: "Agreed" });
    expect(ask(accepted, OPEN).findings).toBe(ask(sheets, OPEN).findings - 1);
  });

  test("says so when no finding fits the choice", () => {
    const { sheet, findings } = ask(validate(returnOf()), SAM);
    expect(findings).toBe(0);
    expect(linesOf(sheet).at(-1)).toBe("There are no findings left to ask about.");
    expect(sheet.choices).toEqual([]);
  });

  test.each<ColleaguesChoice>([OPEN, SAM, { by: "table", name: "Episodes (last year)" }])(
    "keeps the choice for the next check: %j",
    (choice) => {
      const sheet = sheetOf(
        "903 For colleagues",
        ["SSDA903 Validator: for colleagues"],
        [choiceText(choice)],
      );
      expect(readChoice(sheet)).toEqual(choice);
    },
  );
});

describe("the next check", () => {
  test("takes over what colleagues typed, and keeps their sheet with the same choice", () => {
    const sheets = typing(validate(returnOf()), "findings", "A1", { Owner: "Sam" });
    const answered = typing(asked(SAM, sheets), "colleagues", "A1", {
      Status: "Disputed",
      Note: "Born in 2010",
    });
    const next = validate(returnOf(), answered);
    const expected = { Status: "Disputed", Owner: "Sam", Note: "Born in 2010" };
    expect(said(next, "findings", "A1")).toMatchObject(expected);
    expect(said(next, "colleagues", "A1")).toMatchObject({
      ...expected,
      ...{ "Status so far": "Disputed", "Owner so far": "Sam", "Note so far": "Born in 2010" },
    });
    expect(said(next, "colleagues", "B2")).toBeNull();
    expect(validate(returnOf(), next)).toEqual(next);
  });

  test("uses the list of findings where colleagues changed nothing", () => {
    const sheets = typing(asked(OPEN), "findings", "A1", { Status: "Disputed", Owner: "Jo", Note: "Asked" });
    expect(said(validate(returnOf(), sheets), "findings", "A1")).toMatchObject({
      Status: "Disputed",
      Owner: "Jo",
      Note: "Asked",
    });
  });

  test("lets colleagues change and clear what was there", () => {
    const before = { Status: "Disputed", Owner: "Jo", Note: "Asked" };
    const sheets = asked(
      { by: "table", name: "Episodes" },
      typing(validate(returnOf()), "findings", "A1", before),
    );
    const answered = typing(sheets, "colleagues", "A1", {
      Status: "Open",
      Owner: "",
      Note: "Asked on 3 June",
    });
    expect(said(validate(returnOf(), answered), "findings", "A1")).toMatchObject({
      Status: "Open",
      Owner: "",
      Note: "Asked on 3 June",
    });
  });

  test("takes the colleagues' status and owner when both sheets were changed, and keeps the rest in the note", () => {
    const both = typing(typedBy({ Status: "Fixed", Owner: "Sam", Note: "Typing error" }), "findings", "A1", {
      ...{ Status: "Disputed", Owner: "Jo", Note: "Asked" },
    });
    expect(said(validate(returnOf(), both), "findings", "A1")).toMatchObject({
      Status: "Fixed",
      Owner: "Sam",
      Note: "Asked; Typing error; Status in the list of findings was: Disputed; Owner in the list of findings was: Jo",
    });
  });

  test("adds nothing to the note about an owner that was cleared in the list of findings", () => {
    const sheets = asked(
      { by: "table", name: "Episodes" },
      typing(validate(returnOf()), "findings", "A1", { Owner: "Jo" }),
    );
    const answered = typing(sheets, "colleagues", "A1", { Owner: "Sam" });
    const both = typing(answered, "findings", "A1", { Owner: "" });
    expect(said(validate(returnOf(), both), "findings", "A1")).toMatchObject({ Owner: "Sam", Note: "" });
  });

  test("keeps what was typed in one sheet and cleared in the other", () => {
    const sheets = asked(
      { by: "table", name: "Episodes" },
      typing(validate(returnOf()), "findings", "A1", { Owner: "Jo" }),
    );
    const cleared = typing(sheets, "colleagues", "A1", { Owner: "" });
    const both = typing(cleared, "findings", "A1", { Owner: "Sam" });
    expect(said(validate(returnOf(), both), "findings", "A1")).toMatchObject({ Owner: "Sam" });
  });

  test("says at once that a finding which colleagues marked as fixed was found again", () => {
    const next = validate(returnOf(), typedBy({ Status: "Fixed" }));
    expect(said(next, "findings", "A1")).toMatchObject({ Status: "Fixed", New: "Found again" });
    expect(said(next, "findings", "B2")).toMatchObject({ Status: "Open", New: "" });
  });

  test("moves what was typed about a finding that is gone to the list of those no longer found", () => {
    const answered = typedBy({ Owner: "Sam", Note: "Date of birth put right" });
    const next = validate(returnOf(["A1"]), answered);
    expect(said(next, "gone", "A1")).toMatchObject({
      Outcome: "No longer found",
      Owner: "Sam",
      Note: "Date of birth put right",
    });
    expect(said(next, "colleagues", "A1")).toBeNull();
    expect(said(next, "colleagues", "B2")).toMatchObject({ Status: "Open" });
  });

  test("takes over everything in the sheet when the list of findings is gone, or the columns that say what was typed so far", () => {
    const without = asked(
      SAM,
      typing(validate(returnOf()), "findings", "A1", { Owner: "Sam", Note: "Asked" }),
    );
    const alone = without.filter(({ holds }) => holds === "colleagues");
    expect(said(validate(returnOf(), alone), "findings", "A1")).toMatchObject({
      Owner: "Sam",
      Note: "Asked",
    });
    const cut = typedBy({ Note: "Typing error" }).map((one) =>
      one.holds === "colleagues"
        ? { ...one, sheet: { ...one.sheet, values: one.sheet.values.map((cells) => cells.slice(0, 14)) } }
        : one,
    );
    expect(said(validate(returnOf(), cut), "findings", "A1")).toMatchObject({ Note: "Typing error" });
  });

  test("puts text that is not a known status into the note", () => {
    const next = validate(returnOf(), typedBy({ Status: "waiting for Jo" }));
    expect(said(next, "findings", "A1")).toMatchObject({
      Status: "Open",
      Note: "Status typed: waiting for Jo",
    });
  });
});

describe("the sheet for colleagues, made again", () => {
  test("takes over what was typed in the earlier sheet", () => {
    const { taken, isMore, sheet } = ask(typedBy({ Owner: "Sam", Note: "Typing error" }), SAM);
    expect([...taken].map(([{ child, rule }, followed]) => ({ child, rule, ...followed }))).toEqual([
      { child: "A1", rule: RULE, status: "open", owner: "Sam", note: "Typing error" },
    ]);
    expect(isMore).toBe(false);
    expect(said(typed(sheet), "colleagues", "A1")).toMatchObject({
      Owner: "Sam",
      "Owner so far": "Sam",
      "Note so far": "Typing error",
    });
  });

  test("has nothing to take over when nothing was typed", () => {
    expect(ask(asked(OPEN), SAM)).toMatchObject({ taken: new Map(), isMore: false });
  });

  test("waits for the next check when something typed belongs to no finding", () => {
    expect(ask(typedBy({ Rule: "", Note: "Which child is this?" }), OPEN).isMore).toBe(true);
  });
});

test("removing asks about what colleagues typed, and counts a finding in two sheets once", () => {
  expect(removalQuestion(asked(OPEN), 0)).toBeNull();
  const answered = typedBy({ Note: "Typing error" });
  expect(removalQuestion(answered, 0)).toMatchObject({ typed: 1 });
  expect(removalQuestion(validate(returnOf(), answered), 0)).toMatchObject({ typed: 1 });
});
