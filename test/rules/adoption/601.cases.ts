import rule from "../../../rules/adoption/601";
import { ruleCases } from "../support/rule-cases";

const complete = {
  DATE_INT: "01/02/2025",
  DATE_MATCH: "01/03/2025",
  FOSTER_CARE: "0",
  NB_ADOPTR: "2",
  SEX_ADOPTR: "MF",
  LS_ADOPTR: "L11",
};

/** The cells of the six details on a row. */
function six(row: number): string[] {
  return Object.keys(complete).map((field) => `AD1 ${row} ${field}`);
}

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "adopted before the year",
      { Episodes: [{ REC: "E12", DEC: "31/03/2022" }], AD1: [{ DOB: "01/05/2020" }] },
    ],
    ["adopted after the year", { Episodes: [{ REC: "E12", DEC: "01/04/2023" }], AD1: [] }],
    ["complete", { Episodes: [{ REC: "E11", DEC: "05/11/2022" }], AD1: [complete] }],
    [
      "unreadable dates and unknown codes count as filled in",
      {
        Episodes: [{ REC: "E11", DEC: "05/11/2022" }],
        AD1: [{ ...complete, DATE_INT: "soon", LS_ADOPTR: "?" }],
      },
    ],
    ["not an adoption", { Episodes: [{ REC: "X1", DEC: "05/11/2022" }], AD1: [] }],
    [
      "no readable end",
      {
        Episodes: [
          { REC: "E11", DEC: "" },
          { REC: "E11", DEC: "05/11/22" },
        ],
        AD1: [],
      },
    ],
  ],
  finds: [
    [
      "one of six details blank, adopted on the last day of the year",
      { Episodes: [{ REC: "E11", DEC: "31/03/2023" }], AD1: [{ ...complete, LS_ADOPTR: "" }] },
      ["Episodes 1 REC", ...six(1)],
    ],
    [
      "no adoption record, first day of the year",
      { Episodes: [{ REC: "E12", DEC: "01/04/2022" }], AD1: [] },
      ["Episodes 1 REC"],
    ],
    [
      "the adoption record of another CHILD does not help",
      { Episodes: [{ REC: "E12", DEC: "05/11/2022" }], AD1: [{ CHILD: "2", ...complete }] },
      ["Episodes 1 REC"],
    ],
    [
      "every adoption of the year, and only the incomplete record",
      {
        Episodes: [
          { REC: "E11", DEC: "05/11/2022" },
          { REC: "E12", DEC: "06/11/2022" },
        ],
        AD1: [complete, { NB_ADOPTR: "2" }],
      },
      ["Episodes 1 REC", "Episodes 2 REC", ...six(2)],
    ],
    [
      "an adoption without CHILD has no record",
      {
        year: "2024/25",
        Episodes: [{ CHILD: "", REC: "E11", DEC: "01/05/2024" }],
        AD1: [{ ...complete, CHILD: "" }],
      },
      ["Episodes 1 REC"],
    ],
    [
      "any one of the six is blank",
      {
        Episodes: [{ REC: "E11", DEC: "31/03/2023" }],
        AD1: [
          { ...complete, DATE_INT: "" },
          { ...complete, DATE_MATCH: "" },
          { ...complete, FOSTER_CARE: "" },
          { ...complete, NB_ADOPTR: "" },
          { ...complete, SEX_ADOPTR: "" },
          complete,
        ],
      },
      ["Episodes 1 REC", ...six(1), ...six(2), ...six(3), ...six(4), ...six(5)],
    ],
  ],
});
