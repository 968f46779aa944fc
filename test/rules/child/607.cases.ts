import rule from "../../../rules/child/607";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "short break",
      {
        year: "2022/23",
        Header: [{ SEX: "2" }],
        Episodes: [
          { REC: "E4A", DEC: "10/10/2022", LS: "V4" },
          { REC: "E4A", DEC: "10/10/2022", LS: "V3" },
        ],
      },
    ],
    [
      "old code in a new year",
      { year: "2024/25", Header: [{ SEX: "2" }], Episodes: [{ REC: "E15", DEC: "10/10/2024", LS: "C2" }] },
    ],
    [
      "new code in an old year",
      { year: "2023/24", Header: [{ SEX: "F" }], Episodes: [{ REC: "E15", DEC: "10/10/2023", LS: "C2" }] },
    ],
    [
      "0 is a value",
      { Header: [{ SEX: "F", MOTHER: "0" }], Episodes: [{ REC: "E15", DEC: "10/10/2025", LS: "C2" }] },
    ],
    [
      "care went on: REC X1 or blank",
      {
        Header: [{ SEX: "F" }],
        Episodes: [
          { REC: "X1", DEC: "10/10/2025" },
          { REC: "", DEC: "10/10/2025" },
        ],
      },
    ],
    [
      "a day outside the year",
      {
        Header: [{ SEX: "F" }],
        Episodes: [
          { REC: "E15", DEC: "31/03/2025" },
          { REC: "E15", DEC: "01/04/2026" },
        ],
      },
    ],
    [
      "DEC blank or unreadable",
      {
        Header: [{ SEX: "F" }],
        Episodes: [
          { REC: "E15", DEC: "" },
          { REC: "E15", DEC: "31/02/2026" },
        ],
      },
    ],
    ["no Header row", { Header: [{ CHILD: "2", SEX: "F" }], Episodes: [{ REC: "E15", DEC: "10/10/2025" }] }],
  ],
  finds: [
    [
      "left care on the last day of the year",
      { year: "2022/23", Header: [{ SEX: "2" }], Episodes: [{ REC: "E4A", DEC: "31/03/2023", LS: "C2" }] },
      ["Header 1 MOTHER SEX", "Episodes 1 DEC LS REC"],
    ],
    [
      "left care on the first day, LS blank, new code",
      { year: "2024/25", Header: [{ SEX: "F" }], Episodes: [{ REC: "E15", DEC: "01/04/2024", LS: "" }] },
      ["Header 1 MOTHER SEX", "Episodes 1 DEC LS REC"],
    ],
    [
      "left care, came back and left again",
      {
        Header: [{ SEX: "F" }],
        Episodes: [
          { REC: "E15", DEC: "01/05/2025", LS: "C2" },
          { REC: "X1", DEC: "01/09/2025", LS: "C2" },
          { REC: "E8", DEC: "01/11/2025", LS: "C2" },
        ],
      },
      ["Header 1 MOTHER SEX", "Episodes 1 DEC LS REC", "Episodes 3 DEC LS REC"],
    ],
    [
      "a REC that is not a code counts as filled",
      { Header: [{ SEX: "F" }], Episodes: [{ REC: "E99", DEC: "01/05/2025", LS: "C2" }] },
      ["Header 1 MOTHER SEX", "Episodes 1 DEC LS REC"],
    ],
  ],
});
