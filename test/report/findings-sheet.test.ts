import { OWN_SHEETS } from "../../src/report/annotations";
import { annotationsOf } from "../../src/report/run-report";
import { linesOf, reportOf } from "./support";

const EPISODE = { DECOM: "01/05/2025", RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" };

test("a cell of nothing but spaces is shown as that, and not as a blank", () => {
  const report = reportOf({ Episodes: [{ ...EPISODE, CHILD: "A1", HOME_POST: "   ", PL_POST: "" }] });
  const findings = annotationsOf(report).sheets.find(({ name }) => name === OWN_SHEETS.findings);
  const lineOf = (rule: string) => linesOf(findings!).find((line) => line.includes(` | ${rule} | `));
  expect(lineOf("FMT16")).toContain(" | HOME_POST | (3 spaces) | ");
  expect(lineOf("392b")).toMatch(/ \| HOME_POST \| \(3 spaces\) \| .* PL_POST: \(blank\)$/);
});

test("findings stand by rule, those of most first, then by child as people order them", () => {
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
