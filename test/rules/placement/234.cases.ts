import rule from "../../../rules/placement/234";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    [
      "on the tenth birthday",
      {
        Header: [{ DOB: "10/06/2016" }],
        Episodes: [{ DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CUSTOD" }, { DECOM: "10/06/2026" }],
      },
    ],
    [
      "no episode follows",
      { Header: [{ DOB: "10/06/2017" }], Episodes: [{ DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CUSTOD" }] },
    ],
    [
      "CUSTOD two episodes earlier",
      {
        Header: [{ DOB: "10/06/2016" }],
        Episodes: [
          { DECOM: "01/05/2015", REASON_PLACE_CHANGE: "CUSTOD" },
          { DECOM: "10/06/2026" },
          { DECOM: "11/06/2026" },
        ],
      },
    ],
    [
      "blank date of birth",
      {
        Header: [{ DOB: "" }],
        Episodes: [{ DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CUSTOD" }, { DECOM: "09/06/2026" }],
      },
    ],
    [
      "unreadable start of the next episode",
      {
        Header: [{ DOB: "10/06/2016" }],
        Episodes: [{ DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CUSTOD" }, { DECOM: "31/06/2026" }],
      },
    ],
    [
      "another reason",
      {
        Header: [{ DOB: "10/06/2016" }],
        Episodes: [{ DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CARPL" }, { DECOM: "09/06/2026" }],
      },
    ],
    [
      "no Header row",
      { Episodes: [{ DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CUSTOD" }, { DECOM: "09/06/2026" }] },
    ],
    [
      "a row without a start comes last, wherever it is in the file",
      {
        Header: [{ DOB: "10/06/2016" }],
        Episodes: [{ DECOM: "", REASON_PLACE_CHANGE: "CUSTOD" }, { DECOM: "09/06/2026" }],
      },
    ],
  ],
  finds: [
    [
      "the day before the tenth birthday",
      {
        Header: [{ DOB: "10/06/2016" }],
        Episodes: [{ DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CUSTOD" }, { DECOM: "09/06/2026" }],
      },
      ["Episodes 1 REASON_PLACE_CHANGE", "Header 1 DOB"],
    ],
    [
      "born on 29 February: 27 February is before the birthday",
      {
        Header: [{ DOB: "29/02/2016" }],
        Episodes: [{ DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CUSTOD" }, { DECOM: "27/02/2026" }],
      },
      ["Episodes 1 REASON_PLACE_CHANGE", "Header 1 DOB"],
    ],
    [
      "the rows need not be in order",
      {
        Header: [{ DOB: "10/06/2016" }],
        Episodes: [{ DECOM: "09/06/2026" }, { DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CUSTOD" }],
      },
      ["Episodes 2 REASON_PLACE_CHANGE", "Header 1 DOB"],
    ],
    [
      "a change for another reason comes before it",
      {
        Header: [{ DOB: "10/06/2016" }],
        Episodes: [
          { DECOM: "01/05/2025", REASON_PLACE_CHANGE: "CHILD" },
          { DECOM: "01/06/2025", REASON_PLACE_CHANGE: "CUSTOD" },
          { DECOM: "09/06/2026" },
        ],
      },
      ["Episodes 2 REASON_PLACE_CHANGE", "Header 1 DOB"],
    ],
  ],
});
