import rule from "../../../rules/placement/222";
import { PLACES_WITHOUT_URN } from "../support/places-without-urn";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["placeholder", { year: "2024/25", Episodes: [{ PLACE: "P1", URN: "XXXXXXX" }] }],
    ["P2 left the list in 2024/25", { year: "2024/25", Episodes: [{ PLACE: "P2", URN: "SC123456" }] }],
    ["H5 left the list in 2023/24", { year: "2023/24", Episodes: [{ PLACE: "H5", URN: "SC123456" }] }],
    ["Z1 left the list in 2025/26", { year: "2025/26", Episodes: [{ PLACE: "Z1", URN: "SC123456" }] }],
    ["Z14 was not yet on the list", { year: "2024/25", Episodes: [{ PLACE: "Z14", URN: "SC123456" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", URN: "SC123456" }] }],
    ["blank URN", { Episodes: [{ PLACE: "P1", URN: "" }] }],
    ["children's home", { Episodes: [{ PLACE: "K2", URN: "SC123456" }] }],
  ],
  finds: [
    ["with parents", { year: "2024/25", Episodes: [{ PLACE: "P1", URN: "SC123456" }] }, ["Episodes 1 URN"]],
    [
      "Z12 is on the list from 2025/26",
      { year: "2025/26", Episodes: [{ PLACE: "Z12", URN: "SC123456" }] },
      ["Episodes 1 URN"],
    ],
    ["H5 in 2022/23", { year: "2022/23", Episodes: [{ PLACE: "H5", URN: "SC123456" }] }, ["Episodes 1 URN"]],
    [
      "P2 up to 2023/24",
      { year: "2023/24", Episodes: [{ PLACE: "P2", URN: "SC123456" }] },
      ["Episodes 1 URN"],
    ],
    [
      "Z1 up to 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "Z1", URN: "SC123456" }] },
      ["Episodes 1 URN"],
    ],
    ["six X are taken for a URN", { Episodes: [{ PLACE: "P1", URN: "XXXXXX" }] }, ["Episodes 1 URN"]],
    [
      "every other code of the list",
      {
        Episodes: [
          { PLACE: "P3", URN: "SC123456" },
          { PLACE: "R1", URN: "SC123456" },
          { PLACE: "R2", URN: "SC123456" },
          { PLACE: "R5", URN: "SC123456" },
          { PLACE: "T0", URN: "SC123456" },
          { PLACE: "T1", URN: "SC123456" },
          { PLACE: "T2", URN: "SC123456" },
          { PLACE: "T3", URN: "SC123456" },
          { PLACE: "T4", URN: "SC123456" },
        ],
      },
      [
        "Episodes 1 URN",
        "Episodes 2 URN",
        "Episodes 3 URN",
        "Episodes 4 URN",
        "Episodes 5 URN",
        "Episodes 6 URN",
        "Episodes 7 URN",
        "Episodes 8 URN",
        "Episodes 9 URN",
      ],
    ],
    [
      "every kind of placement that has no URN",
      {
        year: "2025/26",
        Episodes: PLACES_WITHOUT_URN.map((PLACE) => ({ PLACE, URN: "SC123456" })),
      },
      [
        "Episodes 1 URN",
        "Episodes 2 URN",
        "Episodes 3 URN",
        "Episodes 4 URN",
        "Episodes 5 URN",
        "Episodes 6 URN",
        "Episodes 7 URN",
        "Episodes 8 URN",
        "Episodes 9 URN",
        "Episodes 10 URN",
        "Episodes 11 URN",
        "Episodes 12 URN",
        "Episodes 13 URN",
        "Episodes 14 URN",
      ],
    ],
  ],
});
