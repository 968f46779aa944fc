import rule from "../../../rules/placement/178";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["a blank provider is left out of this check", { Episodes: [{ PLACE: "U1", PLACE_PROVIDER: "" }] }],
    ["T4 left the list in 2025/26", { year: "2025/26", Episodes: [{ PLACE: "T4", PLACE_PROVIDER: "PR1" }] }],
    [
      "Z1 is checked by rule 146 from 2025/26",
      { year: "2025/26", Episodes: [{ PLACE: "Z1", PLACE_PROVIDER: "PR1" }] },
    ],
    ["Z11 was not yet on the list", { year: "2024/25", Episodes: [{ PLACE: "Z11", PLACE_PROVIDER: "PR1" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR5" }] }],
    ["recognised code in lower case", { Episodes: [{ PLACE: "U1", PLACE_PROVIDER: "pr0" }] }],
    ["blank provider on a temporary placement", { Episodes: [{ PLACE: "T0", PLACE_PROVIDER: "" }] }],
    ["a space beside PLACE", { Episodes: [{ PLACE: "T0 ", PLACE_PROVIDER: "PR1" }] }],
    [
      "every code",
      {
        Episodes: "PR0 PR1 PR2 PR3 PR4 PR5"
          .split(" ")
          .map((PLACE_PROVIDER) => ({ PLACE_PROVIDER, PLACE: "U1" })),
      },
    ],
  ],
  finds: [
    [
      "PR9 is not a code",
      { Episodes: [{ PLACE: "U1", PLACE_PROVIDER: "PR9" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "PR6 is not a code",
      { Episodes: [{ PLACE: "", PLACE_PROVIDER: "PR6" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "temporary placement has no provider",
      { year: "2023/24", Episodes: [{ PLACE: "T4", PLACE_PROVIDER: "PR1" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "T4 up to 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "T4", PLACE_PROVIDER: "PR1" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "Z1 up to 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "Z1", PLACE_PROVIDER: "PR1" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "Z11 from 2025/26",
      { year: "2025/26", Episodes: [{ PLACE: "Z11", PLACE_PROVIDER: "PR1" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "T3 in every year",
      { year: "2025/26", Episodes: [{ PLACE: "T3", PLACE_PROVIDER: "PR1" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "a space beside the code",
      { Episodes: [{ PLACE: "U1", PLACE_PROVIDER: " PR1" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "a row without a provider comes before it",
      { Episodes: [{ PLACE: "U1" }, { PLACE: "U1", PLACE_PROVIDER: "PR9" }] },
      ["Episodes 2 PLACE_PROVIDER"],
    ],
    [
      "every other kind of placement without a provider, from 2025/26",
      {
        year: "2025/26",
        Episodes: ["T0", "T1", "T2", "T3", "Z11", "Z12", "Z13", "Z14"].map((PLACE) => ({
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
      ],
    ],
    [
      "every temporary placement, up to 2024/25",
      {
        year: "2024/25",
        Episodes: ["T0", "T1", "T2", "T3", "T4"].map((PLACE) => ({ PLACE, PLACE_PROVIDER: "PR1" })),
      },
      [
        "Episodes 1 PLACE_PROVIDER",
        "Episodes 2 PLACE_PROVIDER",
        "Episodes 3 PLACE_PROVIDER",
        "Episodes 4 PLACE_PROVIDER",
        "Episodes 5 PLACE_PROVIDER",
      ],
    ],
  ],
});
