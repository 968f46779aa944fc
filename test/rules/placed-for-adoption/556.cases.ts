import rule from "../../../rules/placed-for-adoption/556";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { Episodes: [{ LS: "D1", DECOM: "01/07/2022" }] },
  silent: [
    ["same day", { PlacedAdoption: [{ DATE_PLACED: "01/07/2022" }] }],
    [
      "another legal status",
      { Episodes: [{ LS: "E1", DECOM: "01/07/2022" }], PlacedAdoption: [{ DATE_PLACED: "20/07/2022" }] },
    ],
    ["blank or unreadable dates", { PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "20/07/22" }] }],
    [
      "unreadable start of the episode",
      { Episodes: [{ LS: "D1", DECOM: "1 July" }], PlacedAdoption: [{ DATE_PLACED: "20/07/2022" }] },
    ],
    ["no decision", { PlacedAdoption: [] }],
  ],
  finds: [
    [
      "decided after the freeing order",
      { year: "2022/23", PlacedAdoption: [{ DATE_PLACED: "20/07/2022" }] },
      ["Episodes 1 DECOM", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "one day after",
      { year: "2023/24", PlacedAdoption: [{ DATE_PLACED: "02/07/2022" }] },
      ["Episodes 1 DECOM", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "only the first of two D1 episodes starts too early",
      {
        Episodes: [
          { LS: "D1", DECOM: "01/07/2022" },
          { LS: "D1", DECOM: "01/11/2022" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "15/09/2022" }],
      },
      ["Episodes 1 DECOM", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "every decision that is later",
      {
        PlacedAdoption: [
          { DATE_PLACED: "15/09/2022" },
          { DATE_PLACED: "30/06/2022" },
          { DATE_PLACED: "16/09/2022" },
        ],
      },
      ["Episodes 1 DECOM", "PlacedAdoption 1 DATE_PLACED", "PlacedAdoption 3 DATE_PLACED"],
    ],
    [
      "another status and one without a start come before it",
      {
        year: "2022/23",
        Episodes: [
          { LS: "C2", DECOM: "01/06/2022" },
          { LS: "D1", DECOM: "" },
          { LS: "D1", DECOM: "01/07/2022" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "20/07/2022" }],
      },
      ["Episodes 3 DECOM", "PlacedAdoption 1 DATE_PLACED"],
    ],
  ],
});
