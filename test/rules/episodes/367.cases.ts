import rule from "../../../rules/episodes/367";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "exactly 75 days",
      { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "01/06/2023", DEC: "15/08/2023" }] },
    ],
    [
      "only the days from 1 April count",
      { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "01/01/2023", DEC: "15/06/2023" }] },
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
        year: "2023/24",
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
          { LS: "V4", DECOM: "01/09/2023", DEC: "09/10/2023" },
        ],
      },
    ],
    [
      "an unreadable end date is left out",
      { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "01/05/2023", DEC: "31/09/2023" }] },
    ],
    ["no start date", { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "", DEC: "09/10/2023" }] }],
    [
      "different children",
      {
        year: "2023/24",
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
          { CHILD: "2", LS: "V3", DECOM: "01/09/2023", DEC: "09/10/2023" },
        ],
      },
    ],
    ["start date unreadable, end open", { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "31/06/2023" }] }],
  ],
  finds: [
    [
      "38 and 38 days",
      {
        year: "2023/24",
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
          { LS: "V3", DECOM: "01/09/2023", DEC: "09/10/2023" },
        ],
      },
      [
        "Episodes 1 LS",
        "Episodes 1 DECOM",
        "Episodes 1 DEC",
        "Episodes 2 LS",
        "Episodes 2 DECOM",
        "Episodes 2 DEC",
      ],
    ],
    [
      "76 days in one break",
      { year: "2023/24", Episodes: [{ LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" }] },
      ["Episodes 1 LS", "Episodes 1 DECOM", "Episodes 1 DEC"],
    ],
    [
      "open since 14 January of a common year",
      { year: "2022/23", Episodes: [{ LS: "V3", DECOM: "14/01/2023" }] },
      ["Episodes 1 LS", "Episodes 1 DECOM", "Episodes 1 DEC"],
    ],
    [
      "a break that ended on 1 April is not marked",
      {
        year: "2023/24",
        Episodes: [
          { LS: "V3", DECOM: "01/02/2023", DEC: "01/04/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" },
        ],
      },
      ["Episodes 2 LS", "Episodes 2 DECOM", "Episodes 2 DEC"],
    ],
    [
      "a break that cannot be dated is not marked",
      {
        year: "2023/24",
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "31/06/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" },
          { LS: "V3", DECOM: "", DEC: "16/09/2023" },
        ],
      },
      ["Episodes 2 LS", "Episodes 2 DECOM", "Episodes 2 DEC"],
    ],
    [
      "shared days count twice",
      {
        year: "2023/24",
        Episodes: [
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
          { LS: "V3", DECOM: "01/05/2023", DEC: "08/06/2023" },
        ],
      },
      [
        "Episodes 1 LS",
        "Episodes 1 DECOM",
        "Episodes 1 DEC",
        "Episodes 2 LS",
        "Episodes 2 DECOM",
        "Episodes 2 DEC",
      ],
    ],
    [
      "a break with one day in the year is marked as well",
      {
        year: "2023/24",
        Episodes: [
          { LS: "V3", DECOM: "01/03/2023", DEC: "02/04/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" },
        ],
      },
      [
        "Episodes 1 LS",
        "Episodes 1 DECOM",
        "Episodes 1 DEC",
        "Episodes 2 LS",
        "Episodes 2 DECOM",
        "Episodes 2 DEC",
      ],
    ],
    [
      "a break that ended before 1 April is not marked and takes nothing off",
      {
        year: "2023/24",
        Episodes: [
          { LS: "V3", DECOM: "01/02/2023", DEC: "31/03/2023" },
          { LS: "V3", DECOM: "01/06/2023", DEC: "16/08/2023" },
        ],
      },
      ["Episodes 2 LS", "Episodes 2 DECOM", "Episodes 2 DEC"],
    ],
  ],
});
