import rule from "../../../rules/placement/529";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["hospital", { Episodes: [{ PLACE: "R2", PLACE_PROVIDER: "PR3" }] }],
    ["K3 is not on the list", { Episodes: [{ PLACE: "K3", PLACE_PROVIDER: "PR3" }], year: "2024/25" }],
    [
      "others that are not on the list",
      {
        Episodes: [
          { PLACE: "R5", PLACE_PROVIDER: "PR3" },
          { PLACE: "H5", PLACE_PROVIDER: "PR3" },
          { PLACE: "S1", PLACE_PROVIDER: "PR3" },
          { PLACE: "T1", PLACE_PROVIDER: "PR3" },
        ],
      },
    ],
    ["blank PLACE", { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR3" }] }],
    ["another provider", { Episodes: [{ PLACE: "U1", PLACE_PROVIDER: "PR4" }] }],
    ["blank provider", { Episodes: [{ PLACE: "P1", PLACE_PROVIDER: "" }] }],
    ["independent living", { year: "2024/25", Episodes: [{ PLACE: "P2", PLACE_PROVIDER: "PR3" }] }],
  ],
  finds: [
    [
      "foster care",
      {
        Episodes: [
          { PLACE: "U1", PLACE_PROVIDER: "PR3" },
          { PLACE: "U2", PLACE_PROVIDER: "PR3" },
          { PLACE: "U3", PLACE_PROVIDER: "PR3" },
          { PLACE: "U4", PLACE_PROVIDER: "PR3" },
          { PLACE: "U5", PLACE_PROVIDER: "PR3" },
          { PLACE: "U6", PLACE_PROVIDER: "PR3" },
        ],
      },
      [
        "Episodes 1 PLACE PLACE_PROVIDER",
        "Episodes 2 PLACE PLACE_PROVIDER",
        "Episodes 3 PLACE PLACE_PROVIDER",
        "Episodes 4 PLACE PLACE_PROVIDER",
        "Episodes 5 PLACE PLACE_PROVIDER",
        "Episodes 6 PLACE PLACE_PROVIDER",
      ],
    ],
    [
      "adoption, homes and parents",
      {
        Episodes: [
          { PLACE: "A3", PLACE_PROVIDER: "PR3" },
          { PLACE: "A4", PLACE_PROVIDER: "PR3" },
          { PLACE: "A5", PLACE_PROVIDER: "PR3" },
          { PLACE: "A6", PLACE_PROVIDER: "PR3" },
          { PLACE: "K1", PLACE_PROVIDER: "PR3" },
          { PLACE: "K2", PLACE_PROVIDER: "PR3" },
          { PLACE: "P1", PLACE_PROVIDER: "PR3" },
        ],
      },
      [
        "Episodes 1 PLACE PLACE_PROVIDER",
        "Episodes 2 PLACE PLACE_PROVIDER",
        "Episodes 3 PLACE PLACE_PROVIDER",
        "Episodes 4 PLACE PLACE_PROVIDER",
        "Episodes 5 PLACE PLACE_PROVIDER",
        "Episodes 6 PLACE PLACE_PROVIDER",
        "Episodes 7 PLACE PLACE_PROVIDER",
      ],
    ],
  ],
});
