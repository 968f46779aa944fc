import rule from "../../../rules/placement/242";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "adoption",
      {
        Episodes: [
          { URN: "XXXXXXX", PLACE: "A3" },
          { URN: "XXXXXXX", PLACE: "A4" },
          { URN: "XXXXXXX", PLACE: "A5" },
          { URN: "XXXXXXX", PLACE: "A6" },
        ],
      },
    ],
    [
      "foster care",
      {
        Episodes: [
          { URN: "XXXXXXX", PLACE: "U1" },
          { URN: "XXXXXXX", PLACE: "U6" },
        ],
      },
    ],
    ["ordinary URN", { Episodes: [{ URN: "SC123456", PLACE: "K2" }] }],
    ["six X are not the placeholder", { Episodes: [{ URN: "XXXXXX", PLACE: "K2" }] }],
    ["blank URN", { Episodes: [{ URN: "", PLACE: "K2" }] }],
    [
      "every kind of adoptive and foster placement",
      {
        Episodes: ["A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6"].map((PLACE) => ({
          URN: "XXXXXXX",
          PLACE,
        })),
      },
    ],
  ],
  finds: [
    ["children's home", { Episodes: [{ URN: "XXXXXXX", PLACE: "K2" }] }, ["Episodes 1 URN PLACE"]],
    ["blank PLACE", { Episodes: [{ URN: "XXXXXXX", PLACE: "" }] }, ["Episodes 1 URN PLACE"]],
    [
      "stray space around the placeholder",
      { year: "2026/27", Episodes: [{ URN: "xxxxxxx ", PLACE: "K3" }] },
      ["Episodes 1 URN PLACE"],
    ],
  ],
});
