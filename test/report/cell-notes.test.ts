import { OWN_SHEETS } from "../../src/report/annotations";
import { cellNotesOf, isOwnNote, MAX_NOTES } from "../../src/report/cell-notes";
import { highlightsOf } from "../../src/report/highlights";
import { locatorOf } from "../../src/report/locate";
import { freeSheetNames } from "../../src/report/own-sheet-names";
import { practiceReport, reportOf } from "./support";

describe("the notes of a run", () => {
  test("are one for each highlighted cell, with its rules, their severity and their messages", () => {
    const report = reportOf({
      Header: [{ CHILD: "A1", SEX: "M", DOB: "31/02/2015", ETHNIC: "XXXX", UPN: "UN1" }],
    });
    const { cells, notes } = cellNotesOf(report, OWN_SHEETS);
    const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
    const highlighted = highlightsOf(report.result.findings, rules, locatorOf(report.tables));
    expect(highlighted.flatMap(({ ranges }) => ranges).sort()).toEqual(
      notes.map(({ address }) => address).sort(),
    );
    expect(cells).toBe(notes.length);
    const ethnic = notes.find(({ address }) => address === "D2");
    const title = rules.get("103")?.title;
    expect(ethnic?.sheet).toBe("Header");
    expect(ethnic?.text.split("\n")).toEqual([
      "SSDA903 Validator: check of 22/11/2026 23:05",
      `103 ${title}. Error. ${rules.get("103")?.message}`,
    ]);
  });

  test("hold no value from the return", () => {
    const secret = "QX7731";
    const { notes } = cellNotesOf(
      reportOf({ Header: [{ CHILD: secret, SEX: secret, DOB: secret, ETHNIC: secret, UPN: secret }] }),
      OWN_SHEETS,
    );
    expect(notes.length).toBeGreaterThan(2);
    expect(JSON.stringify(notes)).not.toContain(secret);
  });

  test("give four rules of a cell in full, then the codes of the others and the sheet that lists them all", async () => {
    const report = await practiceReport();
    const [finding] = report.result.findings;
    if (!finding) throw new Error("The practice return has findings.");
    const codes = report.rules.slice(0, 6).map(({ code }) => code);
    const findings = codes.map((rule) => ({ ...finding, rule }));
    const names = freeSheetNames(["903 Findings"]);
    const [note] = cellNotesOf({ ...report, result: { ...report.result, findings } }, names).notes;
    const lines = note?.text.split("\n") ?? [];
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/^Also \w+, \w+: see 903 Findings \(2\)\.$/);
  });

  test.each([
    [MAX_NOTES, MAX_NOTES],
    [MAX_NOTES + 1, 0],
  ])("with %i highlighted cells, %i notes are written", (cells, notes) => {
    const rows = Array.from({ length: cells }, (_, index) => ({ CHILD: String(index) }));
    const report = reportOf({ Header: rows });
    const findings = rows.map((_, index) => ({
      rule: "103",
      child: null,
      cells: [{ table: "Header" as const, lastYear: false, line: index + 2, field: "ETHNIC" as const }],
    }));
    const found = cellNotesOf({ ...report, result: { ...report.result, findings } }, OWN_SHEETS);
    expect(found.cells).toBe(cells);
    expect(found.notes).toHaveLength(notes);
  });
});

test.each([
  ["SSDA903 Validator: check of 22/11/2026 23:05\n103 Something", true],
  ["SSDA903 Validator: check of 22/11/2026 23:05\r\n103 Something", true],
  ["SSDA903 Validator: check of 22/11/2026 23:05\r103 Something", true],
  ["SSDA903 Validator: check of 22/11/2026 23:05 - seen, JB", false],
  ["SSDA903 Validator", false],
  ["JB: SSDA903 Validator: check of 22/11/2026 23:05\n103 Something", false],
  ["JB:\nSSDA903 Validator: check of 22/11/2026 23:05", false],
  ["", false],
])("whether a note that says %j is one of ours: %s", (content, expected) => {
  expect(isOwnNote(content)).toBe(expected);
});
