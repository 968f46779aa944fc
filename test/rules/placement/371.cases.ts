import rule from "../../../rules/placement/371";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "on the 16th birthday in K3",
      {
        year: "2024/25",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [{ PLACE: "K3", DECOM: "10/10/2024", DEC: "" }],
      },
    ],
    [
      "H5 is no longer checked",
      {
        year: "2024/25",
        Header: [{ DOB: "10/10/2010" }],
        Episodes: [{ PLACE: "H5", DECOM: "01/05/2024", DEC: "" }],
      },
    ],
    [
      "on the 14th birthday in H5",
      {
        year: "2022/23",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [{ PLACE: "H5", DECOM: "10/10/2022", DEC: "" }],
      },
    ],
    [
      "on the 16th birthday in H5",
      {
        year: "2023/24",
        Header: [{ DOB: "10/10/2007" }],
        Episodes: [{ PLACE: "H5", DECOM: "10/10/2023", DEC: "" }],
      },
    ],
    [
      "K3 is not yet checked",
      {
        year: "2023/24",
        Header: [{ DOB: "10/10/2010" }],
        Episodes: [{ PLACE: "K3", DECOM: "10/10/2023", DEC: "" }],
      },
    ],
    [
      "blank date of birth",
      { year: "2025/26", Header: [{ DOB: "" }], Episodes: [{ PLACE: "K3", DECOM: "10/10/2025", DEC: "" }] },
    ],
    [
      "start unreadable or blank",
      {
        year: "2024/25",
        Header: [{ DOB: "10/10/2012" }],
        Episodes: [
          { PLACE: "K3", DECOM: "31/09/2024" },
          { PLACE: "K3", DECOM: "" },
        ],
      },
    ],
  ],
  finds: [
    [
      "the day before 16 in K3, still open",
      {
        year: "2024/25",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [{ PLACE: "K3", DECOM: "09/10/2024", DEC: "" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "the day before 14 in H5",
      {
        year: "2022/23",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [{ PLACE: "H5", DECOM: "09/10/2022", DEC: "" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "the day before 16 in H5 in 2023/24",
      {
        year: "2023/24",
        Header: [{ DOB: "10/10/2007" }],
        Episodes: [{ PLACE: "H5", DECOM: "09/10/2023", DEC: "" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "in the latest year",
      {
        year: "2026/27",
        Header: [{ DOB: "10/10/2010" }],
        Episodes: [{ PLACE: "K3", DECOM: "09/10/2026", DEC: "" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "another placement and one without a start come before it",
      {
        year: "2024/25",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [
          { PLACE: "U1", DECOM: "01/05/2024" },
          { PLACE: "K3", DECOM: "" },
          { PLACE: "K3", DECOM: "09/10/2024" },
        ],
      },
      ["Episodes 3 DECOM PLACE"],
    ],
  ],
});
