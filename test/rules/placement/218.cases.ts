import rule from "../../../rules/placement/218";
import { PLACES_WITHOUT_URN } from "../support/places-without-urn";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["in Scotland", { Episodes: [{ PLACE: "K2", PL_POST: "EH1 1YZ", DEC: "", URN: "" }] }],
    [
      "in Wales and in Northern Ireland",
      {
        Episodes: [
          { PLACE: "K2", PL_POST: "CF10 1EP" },
          { PLACE: "K2", PL_POST: "BT1 1AA" },
        ],
      },
    ],
    ["the placeholder counts as given", { Episodes: [{ PLACE: "U4", URN: "XXXXXXX", PL_POST: "LS1 1UR" }] }],
    ["ended on 31/03/2015", { Episodes: [{ PLACE: "U4", DEC: "31/03/2015", PL_POST: "LS1 1UR" }] }],
    ["unreadable end", { Episodes: [{ PLACE: "U4", DEC: "31/06/2025", PL_POST: "LS1 1UR" }] }],
    ["H5 up to 2023/24", { year: "2023/24", Episodes: [{ PLACE: "H5", PL_POST: "LS1 1UR" }] }],
    ["P2 up to 2023/24", { year: "2023/24", Episodes: [{ PLACE: "P2", PL_POST: "LS1 1UR" }] }],
    ["Z1 up to 2024/25", { year: "2024/25", Episodes: [{ PLACE: "Z1", PL_POST: "LS1 1UR" }] }],
    ["Z12 from 2025/26", { year: "2025/26", Episodes: [{ PLACE: "Z12", PL_POST: "LS1 1UR" }] }],
    [
      "no URN with parents, in hospital, in custody or for a while",
      {
        Episodes: [
          { PLACE: "P1", PL_POST: "LS1 1UR" },
          { PLACE: "P3", PL_POST: "LS1 1UR" },
          { PLACE: "R1", PL_POST: "LS1 1UR" },
          { PLACE: "R2", PL_POST: "LS1 1UR" },
          { PLACE: "R5", PL_POST: "LS1 1UR" },
          { PLACE: "T0", PL_POST: "LS1 1UR" },
          { PLACE: "T4", PL_POST: "LS1 1UR" },
        ],
      },
    ],
    [
      "the return states a confidential authority",
      { Episodes: [{ PLACE: "U4", PL_POST: "", PL_LA: "CON" }] },
    ],
    [
      "the return states an authority outside the United Kingdom",
      { Episodes: [{ PLACE: "U4", PL_POST: "", PL_LA: "NUK" }] },
    ],
    [
      "every kind of placement that needs no URN",
      {
        year: "2025/26",
        Episodes: PLACES_WITHOUT_URN.map((PLACE) => ({ PLACE, PL_POST: "LS1 1UR" })),
      },
    ],
  ],
  finds: [
    [
      "foster care in England without a URN",
      { Episodes: [{ PLACE: "U4", DEC: "", URN: "", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 URN"],
    ],
    [
      "ended on 01/04/2015",
      { Episodes: [{ PLACE: "U4", DEC: "01/04/2015", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 URN"],
    ],
    [
      "H5 lost its exemption in 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "H5", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 URN"],
    ],
    [
      "P2 lost its exemption in 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "P2", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 URN"],
    ],
    [
      "Z1 lost its exemption in 2025/26",
      { year: "2025/26", Episodes: [{ PLACE: "Z1", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 URN"],
    ],
    [
      "Z12 is not exempt before 2025/26",
      { year: "2024/25", Episodes: [{ PLACE: "Z12", PL_POST: "LS1 1UR" }] },
      ["Episodes 1 URN"],
    ],
    ["blank PLACE is not exempt", { Episodes: [{ PLACE: "", PL_POST: "LS1 1UR" }] }, ["Episodes 1 URN"]],
    [
      "blank postcode does not excuse, in any year",
      { year: "2022/23", Episodes: [{ PLACE: "U4", PL_POST: "", DECOM: "01/05/2022" }] },
      ["Episodes 1 URN"],
    ],
    [
      "unknown postcode does not excuse",
      { year: "2025/26", Episodes: [{ PLACE: "U4", PL_POST: "ZZ9 9ZZ" }] },
      ["Episodes 1 URN"],
    ],
    [
      "a row with a URN and one that needs none come before it",
      {
        Episodes: [
          { PLACE: "U4", URN: "SC111111", PL_POST: "LS1 1UR" },
          { PLACE: "P1", PL_POST: "LS1 1UR" },
          { PLACE: "U4", PL_POST: "LS1 1UR" },
        ],
      },
      ["Episodes 3 URN"],
    ],
  ],
});
