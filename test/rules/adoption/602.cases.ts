import rule from "../../../rules/adoption/602";
import { COMPLETE_DETAILS } from "../support/adoption-details";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "adopted on the last day of the year",
      { year: "2022/23", Episodes: [{ REC: "E12", DEC: "31/03/2023" }], AD1: [COMPLETE_DETAILS] },
    ],
    [
      "adopted on the first day of the year",
      {
        year: "2022/23",
        Episodes: [
          { REC: "X1", DEC: "01/05/2022" },
          { REC: "E11", DEC: "01/04/2022" },
        ],
        AD1: [COMPLETE_DETAILS],
      },
    ],
    ["none of the six filled in", { year: "2022/23", Episodes: [], AD1: [{ DOB: "01/05/2020" }] }],
  ],
  finds: [
    [
      "care ended for another reason",
      { year: "2022/23", Episodes: [{ REC: "E4A", DEC: "05/11/2022" }], AD1: [{ FOSTER_CARE: 0 }] },
      ["AD1 1 CHILD"],
    ],
    [
      "adopted on the last day of the year before",
      { year: "2022/23", Episodes: [{ REC: "E11", DEC: "31/03/2022" }], AD1: [COMPLETE_DETAILS] },
      ["AD1 1 CHILD"],
    ],
    [
      "adopted on the day after the year",
      { year: "2022/23", Episodes: [{ REC: "E11", DEC: "01/04/2023" }], AD1: [COMPLETE_DETAILS] },
      ["AD1 1 CHILD"],
    ],
    ["no episode at all", { year: "2022/23", Episodes: [], AD1: [COMPLETE_DETAILS] }, ["AD1 1 CHILD"]],
    [
      "the adoption has no readable end",
      {
        year: "2022/23",
        Episodes: [
          { REC: "E11", DEC: "" },
          { REC: "E11", DEC: "05/11/22" },
        ],
        AD1: [COMPLETE_DETAILS],
      },
      ["AD1 1 CHILD"],
    ],
    [
      "an unreadable date counts as filled in; the empty row is accepted",
      { year: "2022/23", Episodes: [], AD1: [{ DOB: "01/05/2020" }, { DATE_MATCH: "soon" }] },
      ["AD1 2 CHILD"],
    ],
    [
      "a record without CHILD has no adoption",
      {
        year: "2024/25",
        Episodes: [{ CHILD: "", REC: "E11", DEC: "01/05/2024" }],
        AD1: [{ ...COMPLETE_DETAILS, CHILD: "" }],
      },
      ["AD1 1 CHILD"],
    ],
    [
      "any one of the six is filled in",
      {
        AD1: [
          { DATE_INT: "02/02/2026" },
          { DATE_MATCH: "02/02/2026" },
          { NB_ADOPTR: "2" },
          { SEX_ADOPTR: "MF" },
          { LS_ADOPTR: "L2" },
        ],
      },
      ["AD1 1 CHILD", "AD1 2 CHILD", "AD1 3 CHILD", "AD1 4 CHILD", "AD1 5 CHILD"],
    ],
  ],
});
