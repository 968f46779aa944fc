import rule from "../../../rules/episodes/365";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["17 days", { Episodes: [{ LS: "V3", DECOM: "01/06/2023", DEC: "18/06/2023" }] }],
    ["open for 17 days at year end", { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "14/03/2024" }] }],
    ["unreadable end date", { Episodes: [{ LS: "V3", DECOM: "01/06/2023", DEC: "31/06/2023" }] }],
    ["no start date", { Episodes: [{ LS: "V3", DECOM: "", DEC: "19/06/2023" }] }],
    ["ends before it starts", { Episodes: [{ LS: "V3", DECOM: "19/06/2023", DEC: "01/06/2023" }] }],
    ["V4 is not checked", { Episodes: [{ LS: "V4", DECOM: "01/06/2023", DEC: "19/06/2023" }] }],
    [
      "touching breaks are not added up",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/06/2023", DEC: "11/06/2023" },
          { LS: "V3", DECOM: "11/06/2023", DEC: "21/06/2023" },
        ],
      },
    ],
    ["start date unreadable, end open", { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "31/06/2023" }] }],
  ],
  finds: [
    [
      "18 days",
      { Episodes: [{ LS: "V3", DECOM: "01/06/2023", DEC: "19/06/2023" }] },
      ["Episodes 1 LS DECOM DEC"],
    ],
    [
      "open for 18 days at year end",
      { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "13/03/2024" }] },
      ["Episodes 1 LS DECOM DEC"],
    ],
    [
      "other rows come before it",
      {
        Episodes: [
          { LS: "C2", DECOM: "01/05/2023", DEC: "01/06/2023" },
          { LS: "V3", DECOM: "", DEC: "01/06/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "31/06/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "19/06/2023" },
        ],
      },
      ["Episodes 4 LS DECOM DEC"],
    ],
  ],
});
