import { ruleOf } from "../../rules";
import { checkChild } from "../../src/engine/run-rules";
import { ruleProblemText } from "../../src/report/rule-problem";
import { returnOfCase } from "../rules/support/case-return";
import type { CaseData } from "../rules/support/rule-cases";

function problemText(code: string, data: CaseData): string {
  const rule = ruleOf(code);
  if (!rule) throw new Error(`There is no rule ${code}.`);
  const { children, collection } = returnOfCase(rule, data);
  const [child] = children;
  const finding = child && checkChild([rule], child, collection).findings[0];
  if (!finding) throw new Error("The case finds nothing.");
  const { reads } = rule;
  return ruleProblemText({ rule, reads, finding, child, year: collection.year, version: "1.2.3" });
}

describe("the report about a rule", () => {
  test("names rule, version and year, and shows the rows that the rule reads by their shape", () => {
    const text = problemText("433", {
      Episodes: [
        { DECOM: "02/04/2025", DEC: "01/05/2025", RNE: "S" },
        { DECOM: "03/05/2025", RNE: "P" },
      ],
    });
    expect(text).toContain("Rule 433: Continuation does not follow on from the previous DEC");
    expect(text).toContain("SSDA903 Validator 1.2.3, collection year 2025/26");
    expect(text.slice(text.indexOf("Episodes of")).trim().split("\n")).toEqual([
      "Episodes of this year, row 1 of 2",
      "  DECOM: day 0, in the collection year (text 99/99/9999)",
      "  RNE: text A",
      "  DEC: day 29, in the collection year (text 99/99/9999)",
      "",
      "Episodes of this year, row 2 of 2",
      "  DECOM*: day 31, in the collection year (text 99/99/9999)",
      "  RNE*: text A",
      "  DEC: (blank)",
    ]);
  });

  test("tells equal identifiers as equal without giving them away", () => {
    const text = problemText("411", {
      localAuthority: "E08000012",
      Episodes: [{ DECOM: "05/06/2025", PL_POST: "M1 1AE", PL_LOCATION: "IN" }],
    });
    expect(text).toContain("PL_POST*: text A9 9AA");
    expect(text).not.toMatch(/M1 1AE|Manchester|E08000003|E08000012/);
  });

  test("holds no value of the return, whatever is in it", () => {
    const secrets = ["Zoë Müller", "QX7731", "Flat 4b; 12 Elm Rd", "31/02/1987", "😀 note", "١٢٣"];
    for (const secret of secrets) {
      const text = problemText("433", {
        Episodes: [
          { CHILD: "ID-55012", DECOM: "17/08/2025", DEC: secret, RNE: "S" },
          { CHILD: "ID-55012", DECOM: "23/11/2025", RNE: "P" },
        ],
      });
      for (const part of [secret, ...secret.split(/[\s;/]+/), "55012", "ID-", "17/08", "23/11"]) {
        if (part.length > 2) expect(text).not.toContain(part);
      }
    }
  });

  test("gives no date that a date of birth could be worked out from", () => {
    const year = { year: "2023/24" as const, Episodes: [{ DECOM: "01/05/2023", PLACE: "P2" }] };
    const one = problemText("370", { ...year, Header: [{ DOB: "10/06/2010" }] });
    const later = problemText("370", {
      year: "2023/24",
      Header: [{ DOB: "20/06/2010" }],
      Episodes: [{ DECOM: "11/05/2023", PLACE: "P2" }],
    });
    expect(later).toBe(one);
  });
});
