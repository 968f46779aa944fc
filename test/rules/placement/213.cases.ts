import rule from "../../../rules/placement/213";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["provider is blank", { Episodes: [{ PLACE: "T0", PLACE_PROVIDER: "" }] }],
    ["Z1 was never on the list", { year: "2024/25", Episodes: [{ PLACE: "Z1", PLACE_PROVIDER: "PR4" }] }],
    [
      "Z1 is not on it in 2025/26 either",
      { year: "2025/26", Episodes: [{ PLACE: "Z1", PLACE_PROVIDER: "PR4" }] },
    ],
    ["Z13 was not yet on the list", { year: "2024/25", Episodes: [{ PLACE: "Z13", PLACE_PROVIDER: "PR4" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR4" }] }],
    [
      "Z11 to Z14 were not on it in 2024/25",
      {
        year: "2024/25",
        Episodes: ["Z11", "Z12", "Z13", "Z14"].map((PLACE) => ({ PLACE, PLACE_PROVIDER: "PR1" })),
      },
    ],
  ],
  finds: [
    [
      "temporary placement with a provider",
      { year: "2023/24", Episodes: [{ PLACE: "T2", PLACE_PROVIDER: "PR1" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "Z13 joined the list in 2025/26",
      { year: "2025/26", Episodes: [{ PLACE: "Z13", PLACE_PROVIDER: "PR4" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "T4 with PR0 in every year",
      { year: "2025/26", Episodes: [{ PLACE: "T4", PLACE_PROVIDER: "PR0" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "a value that is not a code counts too",
      { year: "2024/25", Episodes: [{ PLACE: "T4", PLACE_PROVIDER: "NONE" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "every temporary and every other placement, from 2025/26",
      {
        year: "2025/26",
        Episodes: ["T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"].map((PLACE) => ({
          PLACE,
          PLACE_PROVIDER: "PR1",
        })),
      },
      [
        "Episodes 1 PLACE_PROVIDER",
        "Episodes 2 PLACE_PROVIDER",
        "Episodes 3 PLACE_PROVIDER",
        "Episodes 4 PLACE_PROVIDER",
        "Episodes 5 PLACE_PROVIDER",
        "Episodes 6 PLACE_PROVIDER",
        "Episodes 7 PLACE_PROVIDER",
        "Episodes 8 PLACE_PROVIDER",
        "Episodes 9 PLACE_PROVIDER",
      ],
    ],
  ],
});
