import rule from "../../../rules/placement/230";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    ["ended on 28 October", { Episodes: [{ PLACE: "H5", DEC: "28/10/2023", URN: "", PL_POST: "LS1 1UR" }] }],
    ["in Wales", { Episodes: [{ PLACE: "H5", DEC: "", URN: "", PL_POST: "CF10 1EP" }] }],
    [
      "in Scotland or Northern Ireland",
      {
        Episodes: [
          { PLACE: "H5", DEC: "", URN: "", PL_POST: "EH1 1YZ" },
          { PLACE: "H5", DEC: "", URN: "", PL_POST: "BT1 1AA" },
        ],
      },
    ],
    ["blank postcode", { Episodes: [{ PLACE: "H5", DEC: "", URN: "", PL_POST: "" }] }],
    ["unknown postcode", { Episodes: [{ PLACE: "H5", DEC: "", URN: "", PL_POST: "ZZ9 9ZZ" }] }],
    ["URN given", { Episodes: [{ PLACE: "H5", DEC: "", URN: "SC123456", PL_POST: "LS1 1UR" }] }],
    ["another placement", { Episodes: [{ PLACE: "P2", DEC: "", URN: "", PL_POST: "LS1 1UR" }] }],
    [
      "the return states a confidential authority, or one outside the United Kingdom",
      {
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
      { Episodes: [{ PLACE: "H5", DEC: "", URN: "", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PLACE DEC URN"],
    ],
    [
      "ended on 29 October",
      { Episodes: [{ PLACE: "H5", DEC: "29/10/2023", URN: "", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PLACE DEC URN"],
    ],
    [
      "unreadable end",
      { Episodes: [{ PLACE: "H5", DEC: "31/11/2023", URN: "", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PLACE DEC URN"],
    ],
    [
      "the placeholder is not a URN here",
      { Episodes: [{ PLACE: "H5", DEC: "05/02/2024", URN: "XXXXXXX", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 PLACE DEC URN"],
    ],
    [
      "another placement comes before it",
      {
        Episodes: [
          { PLACE: "U4", PL_POST: "LS1 1UR" },
          { PLACE: "H5", URN: "SC111111", PL_POST: "LS1 1UR" },
          { PLACE: "H5", PL_POST: "LS1 1UR" },
        ],
      },
      ["Episodes 3 PLACE DEC URN"],
    ],
  ],
});
