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
