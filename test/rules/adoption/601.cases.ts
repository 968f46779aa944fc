import rule from "../../../rules/adoption/601";
import { cellsOfDetails, COMPLETE_DETAILS } from "../support/adoption-details";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "adopted before the year",
      { Episodes: [{ REC: "E12", DEC: "31/03/2022" }], AD1: [{ DOB: "01/05/2020" }] },
    ],
    ["adopted after the year", { Episodes: [{ REC: "E12", DEC: "01/04/2023" }], AD1: [] }],
    ["complete", { Episodes: [{ REC: "E11", DEC: "05/11/2022" }], AD1: [COMPLETE_DETAILS] }],
    [
      "unreadable dates and unknown codes count as filled in",
      {
        Episodes: [{ REC: "E11", DEC: "05/11/2022" }],
        AD1: [{ ...COMPLETE_DETAILS, DATE_INT: "soon", LS_ADOPTR: "?" }],
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
      { Episodes: [{ REC: "E11", DEC: "31/03/2023" }], AD1: [{ ...COMPLETE_DETAILS, LS_ADOPTR: "" }] },
      ["Episodes 1 REC", ...cellsOfDetails(1)],
    ],
    [
      "no adoption record, first day of the year",
      { Episodes: [{ REC: "E12", DEC: "01/04/2022" }], AD1: [] },
      ["Episodes 1 REC"],
    ],
    [
      "the adoption record of another CHILD does not help",
      { Episodes: [{ REC: "E12", DEC: "05/11/2022" }], AD1: [{ CHILD: "2", ...COMPLETE_DETAILS }] },
      ["Episodes 1 REC"],
    ],
    [
      "every adoption of the year, and only the incomplete record",
      {
        Episodes: [
          { REC: "E11", DEC: "05/11/2022" },
          { REC: "E12", DEC: "06/11/2022" },
        ],
        AD1: [COMPLETE_DETAILS, { NB_ADOPTR: "2" }],
      },
      ["Episodes 1 REC", "Episodes 2 REC", ...cellsOfDetails(2)],
    ],
    [
      "an adoption without CHILD has no record",
      {
        year: "2024/25",
        Episodes: [{ CHILD: "", REC: "E11", DEC: "01/05/2024" }],
        AD1: [{ ...COMPLETE_DETAILS, CHILD: "" }],
      },
      ["Episodes 1 REC"],
    ],
    [
      "any one of the six is blank",
      {
        Episodes: [{ REC: "E11", DEC: "31/03/2023" }],
        AD1: [
          { ...COMPLETE_DETAILS, DATE_INT: "" },
          { ...COMPLETE_DETAILS, DATE_MATCH: "" },
          { ...COMPLETE_DETAILS, FOSTER_CARE: "" },
          { ...COMPLETE_DETAILS, NB_ADOPTR: "" },
          { ...COMPLETE_DETAILS, SEX_ADOPTR: "" },
          COMPLETE_DETAILS,
        ],
      },
      [
        "Episodes 1 REC",
        ...cellsOfDetails(1),
        ...cellsOfDetails(2),
        ...cellsOfDetails(3),
        ...cellsOfDetails(4),
        ...cellsOfDetails(5),
      ],
    ],
  ],
});
