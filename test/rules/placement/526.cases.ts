import rule from "../../../rules/placement/526";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["temporary placement", { Episodes: [{ PLACE: "T1", PLACE_PROVIDER: "" }] }],
    ["T4 in 2025/26", { year: "2025/26", Episodes: [{ PLACE: "T4" }] }],
    ["Z12 from 2025/26", { year: "2025/26", Episodes: [{ PLACE: "Z12" }] }],
    ["Z1 up to 2024/25", { year: "2024/25", Episodes: [{ PLACE: "Z1" }] }],
    ["any text", { Episodes: [{ PLACE: "U4", PLACE_PROVIDER: "?" }] }],
    [
      "every temporary and every other placement",
      {
        year: "2025/26",
        Episodes: ["T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"].map((PLACE) => ({ PLACE })),
      },
    ],
  ],
  finds: [
    [
      "foster care without a provider",
      { Episodes: [{ PLACE: "U4", PLACE_PROVIDER: "" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
    [
      "Z1 was withdrawn in 2025/26",
      { year: "2025/26", Episodes: [{ PLACE: "Z1" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
    [
      "Z14 was not yet exempt",
      { year: "2024/25", Episodes: [{ PLACE: "Z14" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
    [
      "both blank",
      { Episodes: [{ DECOM: "01/05/2025", PLACE: "", PLACE_PROVIDER: "" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
    [
      "with parents, on a short break",
      { Episodes: [{ LS: "V4", PLACE: "P1" }] },
      ["Episodes 1 PLACE PLACE_PROVIDER"],
    ],
  ],
});
