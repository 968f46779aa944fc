import { OWN_SHEETS } from "../../src/report/annotations";
import { annotationsOf } from "../../src/report/run-report";
import { linesOf, reportOf } from "./support";

const EPISODE = { DECOM: "01/05/2025", RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" };

test("a cell that holds only spaces is shown as such, not as blank", () => {
  const report = reportOf({ Episodes: [{ ...EPISODE, CHILD: "A1", HOME_POST: "   ", PL_POST: "" }] });
  const findings = annotationsOf(report).sheets.find(({ name }) => name === OWN_SHEETS.findings);
  const lineOf = (rule: string) => linesOf(findings!).find((line) => line.includes(` | ${rule} | `));
  expect(lineOf("FMT16")).toContain(" | HOME_POST | (3 spaces) | ");
  expect(lineOf("392b")).toMatch(/ \| HOME_POST \| \(3 spaces\) \| .* PL_POST: \(blank\)$/);
});

test("findings are listed by rule, the one with the most findings first, then by child in the order people expect", () => {
  const episodes = ["A10", "A9", "A2"].map((CHILD) => ({ ...EPISODE, CHILD, LS: "C9" }));
  const report = reportOf({ Episodes: [...episodes, { ...EPISODE, CHILD: "A1", RNE: "Q" }] });
  const findings = report.result.findings.filter(({ rule }) => ["143", "144"].includes(rule));
  const { sheets } = annotationsOf({ ...report, result: { ...report.result, findings } });
  const rows = linesOf(sheets.find(({ name }) => name === OWN_SHEETS.findings)!).slice(3);
  const columns = rows.map((line) => line.split(" | "));
  expect(columns.map((cells) => `${cells[4]} ${cells[0]}`)).toEqual([
    "144 A2",
    "144 A9",
    "144 A10",
    "143 A1",
  ]);
});

test("a long list of other cells of a finding is cut short, and says how many there are", () => {
  const report = reportOf({
    Episodes: Array.from({ length: 200 }, () => ({ ...EPISODE, CHILD: "A1", LS: "C9" })),
  });
  const [finding] = report.result.findings.filter(({ rule }) => rule === "144");
  const cells = Array.from({ length: 200 }, (_, index) => ({ ...finding!.cells[0]!, line: index + 2 }));
  const othersOf = (count: number) => {
    const findings = [{ ...finding!, cells: cells.slice(0, count) }];
    const { sheets } = annotationsOf({ ...report, result: { ...report.result, findings } });
    return sheets.find(({ name }) => name === OWN_SHEETS.findings)?.rows[3]?.at(-1)?.value;
  };
  expect(othersOf(3)).toMatch(/^Episodes![A-Z]3 LS: C9; Episodes![A-Z]4 LS: C9$/);
  expect(othersOf(200)).toMatch(/^Episodes![A-Z]3 LS: C9; .* \.\.\. \(199 cells in all\)$/);
  expect(String(othersOf(200)).length).toBeLessThan(2_050);
});
