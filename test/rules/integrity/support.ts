import type { Rule } from "../../../rules/rule";
import type { TableName } from "../../../src/return/tables";
import { ruleCases, type CaseData, type RuleCases } from "../support/rule-cases";

/** A row without CHILD needs something else in it, or it would be passed over as an empty line. */
function withoutChild(table: TableName) {
  return table === "Episodes" ? { CHILD: "", DECOM: "01/05/2025" } : { CHILD: "", DOB: "01/05/2012" };
}

/** The test table of "CHILD is not in the Header", the same for every table. */
export function notInHeaderCases(rule: Rule, table: Exclude<TableName, "Header">): RuleCases {
  const data = (header: readonly object[], rows: readonly object[]) =>
    ({ Header: header, [table]: rows }) as CaseData;
  return ruleCases(rule, {
    silent: [
      ["CHILD is in the Header, even twice", data([{ CHILD: "K1" }, { CHILD: "K1" }], [{ CHILD: "K1" }])],
      ["upper and lower case are the same", data([{ CHILD: "AB1" }], [{ CHILD: "ab1" }])],
      ["a Header row without other rows", data([{ CHILD: "K1" }], [])],
    ],
    finds: [
      [
        "CHILD is not in the Header",
        data([{ CHILD: "K1" }], [{ CHILD: "K1" }, { CHILD: "K1X" }]),
        [`${table} 2 CHILD`],
      ],
      [
        "a lost leading zero makes another identifier",
        data([{ CHILD: "0123" }], [{ CHILD: "123" }]),
        [`${table} 1 CHILD`],
      ],
      [
        "a space after it makes another identifier",
        data([{ CHILD: "K1" }], [{ CHILD: "K1 " }]),
        [`${table} 1 CHILD`],
      ],
      [
        "each row of an unknown identifier",
        data([{ CHILD: "K1" }], [{ CHILD: "Z9" }, { CHILD: "Z9" }]),
        [`${table} 1 CHILD`, `${table} 2 CHILD`],
      ],
      [
        "a row without CHILD, even when the Header has one too",
        data([withoutChild("Header")], [withoutChild(table)]),
        [`${table} 1 CHILD`],
      ],
    ],
  });
}

/** The test table of "DOB differs from the Header", the same for every table. */
export function dateOfBirthDiffersCases(
  rule: Rule,
  table: Exclude<TableName, "Header" | "Episodes">,
): RuleCases {
  const data = (inHeader: readonly (string | number)[], inTable: readonly (string | number)[]) =>
    ({
      Header: inHeader.map((DOB) => ({ DOB, SEX: "M" })),
      [table]: inTable.map((DOB) => ({ DOB })),
    }) as CaseData;
  return ruleCases(rule, {
    silent: [
      ["the same day", data(["05/09/2011"], ["05/09/2011"])],
      ["the same day with and without leading zeros", data(["1/4/2010"], ["01/04/2010"])],
      ["the same day as text and as a date of Excel", data(["01/04/2010"], [40269])],
      ["nothing to compare with in the Header", data([""], ["09/05/2011"])],
      ["nothing to compare with in the table", data(["09/05/2011"], [""])],
      ["an unreadable date is not compared", data(["05/09/2011"], ["31/02/2011"])],
      ["nor is one in the Header", data(["31/02/2011"], ["05/09/2011"])],
      ["no Header row", data([], ["05/09/2011"])],
      [
        "rows without CHILD do not belong together",
        {
          Header: [{ CHILD: "", DOB: "05/09/2011" }],
          [table]: [{ CHILD: "", DOB: "09/05/2011" }],
        } as CaseData,
      ],
    ],
    finds: [
      ["day and month swapped", data(["05/09/2011"], ["09/05/2011"]), [`${table} 1 DOB`]],
      ["one day apart", data(["05/09/2011"], ["06/09/2011"]), [`${table} 1 DOB`]],
      [
        "one of two Header rows has another day",
        data(["05/09/2011", "06/09/2011"], ["06/09/2011"]),
        [`${table} 1 DOB`],
      ],
      [
        "each row is compared",
        data(["05/09/2011"], ["05/09/2011", "05/10/2011", "05/11/2011"]),
        [`${table} 2 DOB`, `${table} 3 DOB`],
      ],
    ],
  });
}

/** The test table of "same CHILD on several rows", the same for every table. */
export function repeatedIdentifierCases(rule: Rule, table: TableName): RuleCases {
  const data = (...children: readonly string[]) =>
    ({
      [table]: children.map((CHILD) => (CHILD === "" ? withoutChild(table) : { CHILD })),
    }) as CaseData;
  return ruleCases(rule, {
    silent: [
      ["one row each", data("R1", "S5")],
      ["rows without CHILD are not the same child", data("", "", "R1")],
      ["a leading zero makes another identifier", data("01", "1")],
    ],
    finds: [
      ["two rows, both marked", data("R1", "R1", "S5"), [`${table} 1 CHILD`, `${table} 2 CHILD`]],
      [
        "three rows among others",
        data("R1", "S5", "R1", "S6", "R1"),
        [`${table} 1 CHILD`, `${table} 3 CHILD`, `${table} 5 CHILD`],
      ],
      ["upper and lower case are the same", data("AB1", "ab1"), [`${table} 1 CHILD`, `${table} 2 CHILD`]],
    ],
  });
}
