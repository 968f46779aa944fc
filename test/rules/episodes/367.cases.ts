import rule from "../../../rules/episodes/367";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    ["exactly 75 days", { Episodes: [{ LS: "V3", DECOM: "01/06/2023", DEC: "15/08/2023" }] }],
    [
      "only the days from 1 April count",
      { Episodes: [{ LS: "V3", DECOM: "01/01/2023", DEC: "15/06/2023" }] },
    ],
    [
      "open since 15 January of a common year",
      { year: "2022/23", Episodes: [{ LS: "V3", DECOM: "15/01/2023" }] },
    ],
    [
      "days after 31 March do not count",
      { year: "2022/23", Episodes: [{ LS: "V3", DECOM: "15/01/2023", DEC: "30/04/2023" }] },
    ],
    [
      "V4 does not count",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
          { LS: "V4", DECOM: "01/09/2023", DEC: "09/10/2023" },
        ],
      },
    ],
    [
      "an unreadable end date is left out",
      { Episodes: [{ LS: "V3", DECOM: "01/05/2023", DEC: "31/09/2023" }] },
    ],
    ["no start date", { Episodes: [{ LS: "V3", DECOM: "", DEC: "09/10/2023" }] }],
    [
      "different children",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
          { CHILD: "2", LS: "V3", DECOM: "01/09/2023", DEC: "09/10/2023" },
        ],
      },
    ],
    ["start date unreadable, end open", { Episodes: [{ LS: "V3", DECOM: "31/06/2023" }] }],
  ],
  finds: [
    [
      "38 and 38 days",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
          { LS: "V3", DECOM: "01/09/2023", DEC: "09/10/2023" },
        ],
      },
      ["Episodes 1 LS DECOM DEC", "Episodes 2 LS DECOM DEC"],
    ],
    [
      "76 days in one break",
      { Episodes: [{ LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" }] },
      ["Episodes 1 LS DECOM DEC"],
    ],
    [
      "open since 14 January of a common year",
      { year: "2022/23", Episodes: [{ LS: "V3", DECOM: "14/01/2023" }] },
      ["Episodes 1 LS DECOM DEC"],
    ],
    [
      "a break that ended on 1 April is not marked",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/02/2023", DEC: "01/04/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" },
        ],
      },
      ["Episodes 2 LS DECOM DEC"],
    ],
    [
      "a break that cannot be dated is not marked",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "31/06/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" },
          { LS: "V3", DECOM: "", DEC: "16/09/2023" },
        ],
      },
      ["Episodes 2 LS DECOM DEC"],
    ],
    [
      "shared days count twice",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
        ],
      },
      ["Episodes 1 LS DECOM DEC", "Episodes 2 LS DECOM DEC"],
    ],
    [
      "a break with one day in the year is marked as well",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/03/2023", DEC: "02/04/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" },
        ],
      },
      ["Episodes 1 LS DECOM DEC", "Episodes 2 LS DECOM DEC"],
    ],
    [
      "a break that ended before 1 April is not marked and takes nothing off",
      {
        Episodes: [
          { LS: "V3", DECOM: "01/02/2023", DEC: "31/03/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" },
        ],
      },
      ["Episodes 2 LS DECOM DEC"],
    ],
  ],
});
