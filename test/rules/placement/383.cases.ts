import rule from "../../../rules/placement/383";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "proper return, postcodes blank throughout",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2025", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2025", PLACE: "U1", RNE: "P", PL_POST: "" },
        ],
      },
    ],
    [
      "temporary row first",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "10/05/2025", PLACE: "U4", RNE: "L", PL_POST: "" },
        ],
      },
    ],
    [
      "T1 three times, the third with RNE P",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "10/05/2025", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2025", PLACE: "T1", RNE: "P", PL_POST: "" },
        ],
      },
    ],
    [
      "same PLACE at another postcode, before 2025/26",
      {
        year: "2024/25",
        Episodes: [
          { DECOM: "01/05/2024", PLACE: "U1", RNE: "S", PL_POST: "NE1 8QH" },
          { DECOM: "10/05/2024", PLACE: "T3", RNE: "P", PL_POST: "B1 1BB" },
          { DECOM: "19/05/2024", PLACE: "U1", RNE: "P", PL_POST: "M1 1AE" },
        ],
      },
    ],
    [
      "same postcode, other spacing",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", RNE: "S", PL_POST: "NE1 8QH" },
          { DECOM: "10/05/2025", PLACE: "T3", RNE: "P", PL_POST: "B1 1BB" },
          { DECOM: "19/05/2025", PLACE: "U1", RNE: "P", PL_POST: "ne18qh" },
        ],
      },
    ],
    [
      "blank PLACE on both sides",
      {
        year: "2023/24",
        Episodes: [
          { DECOM: "01/05/2023", PLACE: "", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2023", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2023", PLACE: "", RNE: "P", PL_POST: "" },
        ],
      },
    ],
    [
      "no temporary placement",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2025", PLACE: "U4", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2025", PLACE: "U6", RNE: "L", PL_POST: "" },
        ],
      },
    ],
    [
      "of episodes from the same day the order of the file counts",
      {
        year: "2024/25",
        Episodes: [
          { DECOM: "01/05/2024", PLACE: "U1", RNE: "S" },
          { DECOM: "01/05/2024", PLACE: "T1", RNE: "P" },
          { DECOM: "01/05/2024", PLACE: "U1", RNE: "P" },
        ],
      },
    ],
  ],
  finds: [
    [
      "goes on to a new placement",
      {
        year: "2022/23",
        Episodes: [
          { DECOM: "01/05/2022", PLACE: "U1", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2022", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2022", PLACE: "U4", RNE: "P", PL_POST: "" },
        ],
      },
      ["Episodes 3 PLACE"],
    ],
    [
      "returns but RNE is not P",
      {
        year: "2024/25",
        Episodes: [
          { DECOM: "01/05/2024", PLACE: "U1", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2024", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2024", PLACE: "U1", RNE: "L", PL_POST: "" },
        ],
      },
      ["Episodes 3 PLACE RNE"],
    ],
    [
      "from 2025/26 all three fields are marked",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2025", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2025", PLACE: "U1", RNE: "", PL_POST: "" },
        ],
      },
      ["Episodes 3 PLACE RNE PL_POST"],
    ],
    [
      "2025/26: same PLACE at another postcode",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", RNE: "S", PL_POST: "NE1 8QH" },
          { DECOM: "10/05/2025", PLACE: "T3", RNE: "P", PL_POST: "B1 1BB" },
          { DECOM: "19/05/2025", PLACE: "U1", RNE: "P", PL_POST: "M1 1AE" },
        ],
      },
      ["Episodes 3 PLACE RNE PL_POST"],
    ],
    [
      "2025/26: blank against a postcode",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", RNE: "S", PL_POST: "NE1 8QH" },
          { DECOM: "10/05/2025", PLACE: "T3", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2025", PLACE: "U1", RNE: "P", PL_POST: "" },
        ],
      },
      ["Episodes 3 PLACE RNE PL_POST"],
    ],
    [
      "blank against a PLACE",
      {
        year: "2023/24",
        Episodes: [
          { DECOM: "01/05/2023", PLACE: "U1", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2023", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2023", PLACE: "", RNE: "P", PL_POST: "" },
        ],
      },
      ["Episodes 3 PLACE"],
    ],
    [
      "two temporary rows running",
      {
        year: "2023/24",
        Episodes: [
          { DECOM: "01/05/2023", PLACE: "U1", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2023", PLACE: "T0", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2023", PLACE: "T1", RNE: "P", PL_POST: "" },
          { DECOM: "28/05/2023", PLACE: "U1", RNE: "P", PL_POST: "" },
        ],
      },
      ["Episodes 3 PLACE", "Episodes 4 PLACE"],
    ],
    [
      "an episode without DECOM comes last",
      {
        year: "2023/24",
        Episodes: [
          { DECOM: "", PLACE: "U4", RNE: "P" },
          { DECOM: "01/05/2023", PLACE: "U1", RNE: "S" },
          { DECOM: "10/05/2023", PLACE: "T1", RNE: "P" },
        ],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "2025/26: a postcode where there was none",
      {
        year: "2025/26",
        Episodes: [
          { DECOM: "01/05/2025", PLACE: "U1", RNE: "S", PL_POST: "" },
          { DECOM: "10/05/2025", PLACE: "T3", RNE: "P", PL_POST: "" },
          { DECOM: "19/05/2025", PLACE: "U1", RNE: "P", PL_POST: "NE1 8QH" },
        ],
      },
      ["Episodes 3 PLACE RNE PL_POST"],
    ],
    [
      "an episode with an unreadable start comes last",
      {
        year: "2024/25",
        Episodes: [
          { DECOM: "31/06/2024", PLACE: "U4", RNE: "P" },
          { DECOM: "01/05/2024", PLACE: "U1", RNE: "S" },
          { DECOM: "10/05/2024", PLACE: "T1", RNE: "P" },
        ],
      },
      ["Episodes 1 PLACE"],
    ],
    [
      "an ordinary move and a return come before it",
      {
        year: "2022/23",
        Episodes: [
          { DECOM: "01/05/2022", PLACE: "U1", RNE: "S" },
          { DECOM: "03/05/2022", PLACE: "U4", RNE: "P" },
          { DECOM: "10/05/2022", PLACE: "T1", RNE: "P" },
          { DECOM: "19/05/2022", PLACE: "U4", RNE: "P" },
          { DECOM: "20/05/2022", PLACE: "T2", RNE: "P" },
          { DECOM: "22/05/2022", PLACE: "U6", RNE: "P" },
        ],
      },
      ["Episodes 6 PLACE"],
    ],
    [
      "after every kind of temporary placement",
      {
        year: "2022/23",
        Episodes: ["T0", "T1", "T2", "T3", "T4"].flatMap((PLACE, index) => [
          { CHILD: `C${index}`, DECOM: "01/05/2022", PLACE: "U1", RNE: "S" },
          { CHILD: `C${index}`, DECOM: "10/05/2022", PLACE, RNE: "P" },
          { CHILD: `C${index}`, DECOM: "19/05/2022", PLACE: "U4", RNE: "P" },
        ]),
      },
      ["Episodes 3 PLACE", "Episodes 6 PLACE", "Episodes 9 PLACE", "Episodes 12 PLACE", "Episodes 15 PLACE"],
    ],
  ],
});
