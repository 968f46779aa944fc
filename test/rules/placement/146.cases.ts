import rule from "../../../rules/placement/146";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["K3 came in 2024/25", { year: "2024/25", Episodes: [{ PLACE: "K3" }] }],
    ["H5 up to 2024/25", { year: "2024/25", Episodes: [{ PLACE: "H5" }] }],
    ["P2 up to 2024/25", { year: "2024/25", Episodes: [{ PLACE: "P2" }] }],
    ["Z1 up to 2024/25", { year: "2024/25", Episodes: [{ PLACE: "Z1" }] }],
    ["Z14 from 2025/26", { year: "2025/26", Episodes: [{ PLACE: "Z14" }] }],
    ["lower case is the same code", { year: "2024/25", Episodes: [{ PLACE: "k3" }] }],
    ["blank is checked by other rules", { year: "2026/27", Episodes: [{ DECOM: "01/05/2026", PLACE: "" }] }],
    [
      "every code of 2022/23",
      {
        year: "2022/23",
        Episodes: "A3 A4 A5 A6 H5 K1 K2 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1"
          .split(" ")
          .map((PLACE) => ({ PLACE })),
      },
    ],
    [
      "every code of 2024/25",
      {
        year: "2024/25",
        Episodes: "A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1"
          .split(" ")
          .map((PLACE) => ({ PLACE })),
      },
    ],
    [
      "every code of 2026/27",
      {
        year: "2026/27",
        Episodes: "A3 A4 A5 A6 K1 K2 K3 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14"
          .split(" ")
          .map((PLACE) => ({ PLACE })),
      },
    ],
  ],
  finds: [
    [
      "K3 is not yet a code in 2023/24",
      { year: "2023/24", Episodes: [{ PLACE: "K3" }] },
      ["Episodes 1 PLACE"],
    ],
    ["Z1 was split in 2025/26", { year: "2025/26", Episodes: [{ PLACE: "Z1" }] }, ["Episodes 1 PLACE"]],
    [
      "H5 and P2 went in 2025/26",
      { year: "2025/26", Episodes: [{ PLACE: "H5" }, { PLACE: "P2" }, { PLACE: "P3" }] },
      ["Episodes 1 PLACE", "Episodes 2 PLACE"],
    ],
    [
      "Z11 to Z14 are not yet codes in 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "Z11" }, { PLACE: "Z14" }] },
      ["Episodes 1 PLACE", "Episodes 2 PLACE"],
    ],
    ["no code of any year", { year: "2026/27", Episodes: [{ PLACE: "U7" }] }, ["Episodes 1 PLACE"]],
    ["a space beside the code", { Episodes: [{ PLACE: "U1 " }] }, ["Episodes 1 PLACE"]],
    [
      "codes that came later than 2023/24",
      { year: "2023/24", Episodes: ["K3", "Z11", "Z12", "Z13", "Z14"].map((PLACE) => ({ PLACE })) },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "Episodes 3 PLACE", "Episodes 4 PLACE", "Episodes 5 PLACE"],
    ],
    [
      "codes that came later than 2024/25",
      { year: "2024/25", Episodes: ["Z11", "Z12", "Z13", "Z14"].map((PLACE) => ({ PLACE })) },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "Episodes 3 PLACE", "Episodes 4 PLACE"],
    ],
    [
      "codes that went with 2024/25",
      { year: "2025/26", Episodes: ["H5", "P2", "Z1"].map((PLACE) => ({ PLACE })) },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "Episodes 3 PLACE"],
    ],
  ],
});
