import rule from "../../../rules/placed-for-adoption/554";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "same day",
      { Episodes: [{ LS: "E1", DECOM: "10/05/2022" }], PlacedAdoption: [{ DATE_PLACED: "10/05/2022" }] },
    ],
    [
      "no E1 episode",
      { Episodes: [{ LS: "C2", DECOM: "02/06/2022" }], PlacedAdoption: [{ DATE_PLACED: "01/07/2022" }] },
    ],
    [
      "blank or unreadable decision date",
      {
        Episodes: [{ LS: "E1", DECOM: "10/05/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "11/05/22" }],
      },
    ],
    [
      "the only E1 episode has no readable start",
      { Episodes: [{ LS: "E1", DECOM: "10 May" }], PlacedAdoption: [{ DATE_PLACED: "11/05/2022" }] },
    ],
    ["no decision", { Episodes: [{ LS: "E1", DECOM: "10/05/2022" }], PlacedAdoption: [] }],
  ],
  finds: [
    [
      "decided one day after the order",
      { Episodes: [{ LS: "E1", DECOM: "10/05/2022" }], PlacedAdoption: [{ DATE_PLACED: "11/05/2022" }] },
      ["Episodes 1 DECOM LS", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "the first E1 episode is compared, not the later one",
      {
        Episodes: [
          { LS: "E1", DECOM: "15/08/2022" },
          { LS: "C2", DECOM: "01/05/2022" },
          { LS: "E1", DECOM: "02/06/2022" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "01/07/2022" }],
      },
      ["Episodes 3 DECOM LS", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "each row that is late, and the first E1 episode of equals",
      {
        Episodes: [
          { LS: "E1", DECOM: "10/05/2022" },
          { LS: "E1", DECOM: "10/05/2022" },
        ],
        PlacedAdoption: [
          { DATE_PLACED: "11/05/2022" },
          { DATE_PLACED: "10/05/2022" },
          { DATE_PLACED: "12/05/2022" },
        ],
      },
      ["Episodes 1 DECOM LS", "PlacedAdoption 1 DATE_PLACED", "PlacedAdoption 3 DATE_PLACED"],
    ],
  ],
});
