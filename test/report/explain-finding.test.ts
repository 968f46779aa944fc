import { ruleOf } from "../../rules";
import { checkChild } from "../../src/engine/run-rules";
import { explainFinding } from "../../src/report/explain/explain-finding";
import type { Explanation } from "../../src/report/explain/explanation";
import { returnOfCase } from "../rules/support/case-return";
import type { CaseData } from "../rules/support/rule-cases";

function explain(code: string, data: CaseData, index = 0): Explanation {
  const rule = ruleOf(code);
  if (!rule) throw new Error(`There is no rule ${code}.`);
  const { children, collection } = returnOfCase(rule, data);
  const [child] = children;
  if (!child) throw new Error("The case has no child.");
  const finding = checkChild([rule], child, collection).findings[index];
  if (!finding) throw new Error("The case finds nothing.");
  return explainFinding(rule, child, collection, finding);
}

const shown = (cells: Explanation["cells"]) =>
  cells.map(({ cell, value, marked }) => `${cell.line} ${cell.field} ${value}${marked ? " *" : ""}`);

const dates = ({ dates }: Explanation) =>
  dates.map(({ at, date, daysLater }) => [
    typeof at === "string" ? at : `${at.line} ${at.field}`,
    date,
    daysLater,
  ]);

const OVERLAP: CaseData = {
  Episodes: [
    { DECOM: "01/04/2025", DEC: "01/05/2025" },
    { DECOM: "01/05/2025", DEC: "10/06/2025" },
    { DECOM: "01/06/2025", DEC: "01/07/2025" },
  ],
};

describe("how a rule came to a finding", () => {
  test("tells the cells of the rows that the finding hangs on, apart from those merely looked at", () => {
    const { cells, others } = explain("501", OVERLAP);
    expect(shown(cells)).toEqual([
      "3 DECOM 01/05/2025",
      "3 DEC 10/06/2025",
      "4 DECOM 01/06/2025 *",
      "4 DEC 01/07/2025 *",
    ]);
    expect(shown(others)).toEqual(["2 DECOM 01/04/2025", "2 DEC 01/05/2025"]);
  });

  test("puts the dates in order, with the days from one to the next", () => {
    expect(dates(explain("501", OVERLAP))).toEqual([
      ["3 DECOM", "01/05/2025", null],
      ["4 DECOM", "01/06/2025", 31],
      ["3 DEC", "10/06/2025", 9],
      ["4 DEC", "01/07/2025", 21],
    ]);
  });

  test("keeps the neighbour that a row was compared with, though another would have done as well", () => {
    const { cells, others } = explain("433", {
      Episodes: [
        { DECOM: "01/04/2025", DEC: "01/05/2025", RNE: "S" },
        { DECOM: "01/05/2025", DEC: "01/06/2025", RNE: "P" },
        { DECOM: "09/06/2025", RNE: "P" },
      ],
    });
    expect([...new Set(cells.map(({ cell }) => cell.line))]).toEqual([3, 4]);
    expect([...new Set(others.map(({ cell }) => cell.line))]).toEqual([2]);
  });

  test("decodes codes, and gives the rule's own words and years", () => {
    const explanation = explain("433", {
      Episodes: [
        { DECOM: "01/04/2025", DEC: "01/05/2025", RNE: "S" },
        { DECOM: "03/05/2025", RNE: "P" },
      ],
    });
    expect(explanation.cells.find(({ cell }) => cell.field === "RNE")).toMatchObject({
      value: "P",
      meaning: "placement and carer changed",
      marked: true,
    });
    expect(explanation).toMatchObject({ rule: "433", firstYear: "2022/23", lastYear: null });
    expect(explanation.trigger).toMatch(/^RNE is P, L, T, U or B/);
  });

  test("tells what was worked out for the rule, from which fields, and what else it asked", () => {
    const { derived, asked } = explain("411", {
      localAuthority: "E08000012",
      Episodes: [{ DECOM: "01/04/2025", PL_POST: "M1 1AE", PL_LOCATION: "IN" }],
    });
    expect(
      derived.map(({ cell, value, meaning, from, unlike }) => [cell.field, value, meaning, from, unlike]),
    ).toEqual([
      ["PL_LA", "E08000003", "Manchester", ["PL_POST"], null],
      ["PL_LOCATION", "IN", "inside the returning authority", "recorded", "OUT"],
    ]);
    expect(asked).toEqual(expect.arrayContaining(["postcodes", "localAuthority"]));
  });

  test("tells the authority of the placement that the return has beside the one that its postcode gives", () => {
    const { derived } = explain("411", {
      localAuthority: "E08000012",
      Episodes: [{ DECOM: "01/04/2025", PL_POST: "L1 8JQ", PL_LOCATION: "IN", PL_LA: "E08000003" }],
    });
    expect(derived.map(({ cell, value, unlike }) => [cell.field, value, unlike])).toEqual([
      ["PL_LA", "E08000012", "E08000003"],
      ["PL_LOCATION", "IN", null],
    ]);
  });

  test("adds the age where the date of birth was read, and the collection's dates where they were asked for", () => {
    const explanation = explain("370", {
      year: "2023/24",
      Header: [{ DOB: "10/06/2010" }],
      Episodes: [{ DECOM: "01/05/2023", PLACE: "P2" }],
    });
    expect(explanation.dates.map(({ date, age }) => [date, age])).toEqual([
      ["10/06/2010", null],
      ["01/05/2023", 12],
    ]);
  });

  test("a rule that looks at one cell is explained by that cell", () => {
    const { cells } = explain("101", { Header: [{ SEX: "9", DOB: "10/06/2010" }] });
    expect(shown(cells)).toEqual(["2 SEX 9 *"]);
  });
});
