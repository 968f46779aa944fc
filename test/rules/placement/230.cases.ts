import rule from "../../../rules/placement/230";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "ended on 28 October",
      { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "28/10/2023", URN: "", PL_POST: "LS1 1UR" }] },
    ],
    ["in Wales", { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "", URN: "", PL_POST: "CF10 1EP" }] }],
    [
      "in Scotland or Northern Ireland",
      {
        year: "2023/24",
        Episodes: [
          { PLACE: "H5", DEC: "", URN: "", PL_POST: "EH1 1YZ" },
          { PLACE: "H5", DEC: "", URN: "", PL_POST: "BT1 1AA" },
        ],
      },
    ],
    ["blank postcode", { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "", URN: "", PL_POST: "" }] }],
    [
      "unknown postcode",
      { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "", URN: "", PL_POST: "ZZ9 9ZZ" }] },
    ],
    [
      "URN given",
      { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "", URN: "SC123456", PL_POST: "LS1 1UR" }] },
    ],
    [
      "another placement",
      { year: "2023/24", Episodes: [{ PLACE: "P2", DEC: "", URN: "", PL_POST: "LS1 1UR" }] },
    ],
    [
      "the return states a confidential authority, or one outside the United Kingdom",
      {
        year: "2023/24",
        Episodes: [
          { PLACE: "H5", PL_POST: "LS1 1UR", PL_LA: "CON" },
          { PLACE: "H5", PL_POST: "LS1 1UR", PL_LA: "NUK" },
        ],
      },
    ],
  ],
  finds: [
    [
      "open, in England, without a URN",
      { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "", URN: "", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PLACE", "Episodes 1 DEC", "Episodes 1 URN"],
    ],
    [
      "ended on 29 October",
      { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "29/10/2023", URN: "", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PLACE", "Episodes 1 DEC", "Episodes 1 URN"],
    ],
    [
      "unreadable end",
      { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "31/11/2023", URN: "", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PLACE", "Episodes 1 DEC", "Episodes 1 URN"],
    ],
    [
      "the placeholder is not a URN here",
      { year: "2023/24", Episodes: [{ PLACE: "H5", DEC: "05/02/2024", URN: "XXXXXXX", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PLACE", "Episodes 1 DEC", "Episodes 1 URN"],
    ],
    [
      "another placement comes before it",
      {
        year: "2023/24",
        Episodes: [
          { PLACE: "U4", PL_POST: "LS1 1UR" },
          { PLACE: "H5", URN: "SC111111", PL_POST: "LS1 1UR" },
          { PLACE: "H5", PL_POST: "LS1 1UR" },
        ],
      },
      ["Episodes 3 PLACE", "Episodes 3 DEC", "Episodes 3 URN"],
    ],
  ],
});
