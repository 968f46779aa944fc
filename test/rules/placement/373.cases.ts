import rule from "../../../rules/placement/373";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "on the 4th birthday",
      {
        Header: [{ DOB: "10/09/2019" }],
        Episodes: [{ PLACE: "S1", DECOM: "10/09/2023", DEC: "20/12/2023" }],
      },
    ],
    [
      "unreadable date of birth",
      {
        Header: [{ DOB: "10/13/2019" }],
        Episodes: [{ PLACE: "S1", DECOM: "09/09/2020", DEC: "20/12/2020" }],
      },
    ],
    [
      "blank date of birth",
      { Header: [{ DOB: "" }], Episodes: [{ PLACE: "S1", DECOM: "09/09/2020", DEC: "" }] },
    ],
    [
      "born on 29 February: the 4th birthday is 29 February again",
      { Header: [{ DOB: "29/02/2020" }], Episodes: [{ PLACE: "S1", DECOM: "29/02/2024", DEC: "" }] },
    ],
    [
      "another placement",
      { Header: [{ DOB: "10/09/2019" }], Episodes: [{ PLACE: "K2", DECOM: "09/09/2023", DEC: "" }] },
    ],
    [
      "start unreadable or blank",
      {
        Header: [{ DOB: "10/09/2021" }],
        Episodes: [
          { PLACE: "S1", DECOM: "31/09/2023" },
          { PLACE: "S1", DECOM: "" },
        ],
      },
    ],
  ],
  finds: [
    [
      "the day before the 4th birthday",
      {
        Header: [{ DOB: "10/09/2019" }],
        Episodes: [{ PLACE: "S1", DECOM: "09/09/2023", DEC: "20/12/2023" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "open episodes are checked",
      {
        year: "2025/26",
        Header: [{ DOB: "10/09/2023" }],
        Episodes: [{ PLACE: "S1", DECOM: "01/09/2025", DEC: "" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "born on 29 February: 28 February is the day before",
      { Header: [{ DOB: "29/02/2020" }], Episodes: [{ PLACE: "S1", DECOM: "28/02/2024", DEC: "" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
  ],
});
