import { findingsJson } from "../../src/report/findings-export";
import { practiceReport } from "./support";

test("the exported lists of rules are in order of code, whatever the order of the run", async () => {
  const report = await practiceReport();
  const { run, notRun, findings } = report.result;
  const failed = ["1001", "101", "99"].map((rule) => ({ rule, error: "stopped" }));
  const reversed = { run: [...run].reverse(), notRun: [...notRun].reverse(), failed: [...failed].reverse() };
  const json = findingsJson({ ...report, result: { findings, ...reversed } }, null);
  expect(json.rules.failed.map(({ rule }) => rule)).toEqual(["99", "101", "1001"]);
  expect(json.rules.notRun.map(({ rule }) => rule).slice(0, 4)).toEqual(["105", "164", "169", "179"]);
  expect(findingsJson({ ...report, result: { ...report.result, failed } }, null)).toEqual(json);
});
