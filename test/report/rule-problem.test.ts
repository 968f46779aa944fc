import { ruleOf } from "../../rules";
import formatCheck15 from "../../rules/format/FMT15";
import { checkFormat } from "../../src/engine/check-format";
import { checkChild } from "../../src/engine/run-rules";
import { ruleProblemText } from "../../src/report/rule-problem";
import { collectionEnd, collectionStart } from "../../src/return/collection-years";
import { groupByChild } from "../../src/return/group-by-child";
import { tablesOfFormatCase } from "../rules/format/case-tables";
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

describe("the report of a problem with a rule", () => {
  test("names rule, version and year, and shows the rows that the rule reads, but only the shape of their values", () => {
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

  test("shows the shape of a postcode, and no authority", () => {
    const text = problemText("411", {
      localAuthority: "E08000012",
      Episodes: [{ DECOM: "05/06/2025", PL_POST: "M1 1AE", PL_LOCATION: "IN" }],
    });
    expect(text).toContain("PL_POST*: text A9 9AA");
    expect(text).not.toMatch(/M1 1AE|Manchester|E08000003|E08000012/);
  });

  test("numbers identifiers, with the same number for the same one whatever its case and spaces", () => {
    const episodes = ["SC123456", "sc123456 ", "SC99"].map((URN, index) => ({
      ...{ DECOM: `0${index + 1}/05/2025`, PLACE: "K2", URN },
    }));
    const text = problemText("219", { Episodes: episodes, providers: [{ urn: "SC123456" }] });
    expect(text.split("\n").flatMap((line) => /URN\*?: (.*)/.exec(line)?.[1] ?? [])).toEqual([
      "identifier 1 (text AA999999)",
      "identifier 1 (text AA999999 )",
      "identifier 2 (text AA99)",
    ]);
  });

  test("shows a letter as A, a digit as 9, and anything else but plain punctuation as ?", () => {
    const masked = (DEC: string) =>
      /DEC: (.*)/.exec(
        problemText("433", {
          Episodes: [
            { DECOM: "31/03/2026", DEC, RNE: "S" },
            { DECOM: "01/04/2025", DEC: "02/04/2025", RNE: "S" },
            { DECOM: "01/06/2025", RNE: "P" },
          ],
        }),
      )?.[1];
    expect(masked("Zoe\u0301 1\u0663 x-y/(b), c\n")).toBe("text AAA 99 A-A/(A), A¶");
    expect(masked("\u{1F600}\u00b6\u200b@\t")).toBe("text ?????");
  });

  test("says whether a day is in the collection year, which includes its first and last day", () => {
    const text = problemText("433", {
      Episodes: [
        { DECOM: "31/03/2025", DEC: "01/04/2025", RNE: "S" },
        { DECOM: "31/03/2026", DEC: "01/04/2026", RNE: "P" },
      ],
    });
    expect(text.match(/day \d+, \w+ the collection year/g)).toEqual([
      "day 0, before the collection year",
      "day 1, in the collection year",
      "day 365, in the collection year",
      "day 366, after the collection year",
    ]);
  });

  test("for a format check shows only the rows of the finding, with its cells", () => {
    const tables = tablesOfFormatCase({
      Header: [
        { CHILD: "1", UPN: " A1" },
        { CHILD: "1", UPN: "B2" },
      ],
    });
    const year = "2025/26";
    const collection = { year, start: collectionStart(year), end: collectionEnd(year) } as const;
    const [finding] = checkFormat({ checks: [formatCheck15], tables, collection }).findings;
    const [child] = groupByChild(tables).all();
    const text = ruleProblemText({
      rule: formatCheck15,
      finding: finding!,
      child: child!,
      year,
      version: "1.2.3",
    });
    expect(text.slice(text.indexOf("Header of")).trim().split("\n")).toEqual([
      "Header of this year, row 1 of 1",
      "  UPN*: identifier 1 (text  A9)",
    ]);
  });

  test("holds no value from the return, whatever the return contains", () => {
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
