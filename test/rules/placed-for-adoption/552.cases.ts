import rule from "../../../rules/placed-for-adoption/552";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "same day",
      { Episodes: [{ PLACE: "A4", DECOM: "01/05/2024" }], PlacedAdoption: [{ DATE_PLACED: "01/05/2024" }] },
    ],
    [
      "only adoptive episodes count",
      {
        Episodes: [
          { PLACE: "U1", DECOM: "01/04/2024" },
          { PLACE: "A4", DECOM: "01/09/2024" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "01/08/2024" }],
      },
    ],
    [
      "no adoptive placement",
      { Episodes: [{ PLACE: "U1", DECOM: "01/04/2024" }], PlacedAdoption: [{ DATE_PLACED: "01/08/2024" }] },
    ],
    ["no decision", { Episodes: [{ PLACE: "A4", DECOM: "01/04/2024" }], PlacedAdoption: [] }],
    [
      "dates that cannot be read are passed over",
      {
        Episodes: [
          { PLACE: "A4", DECOM: "1 May" },
          { PLACE: "A4", DECOM: "01/06/2024" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "02/06/24" }, { DATE_PLACED: "01/06/2024" }],
      },
    ],
  ],
  finds: [
    [
      "decided one day after",
      { Episodes: [{ PLACE: "A4", DECOM: "01/05/2024" }], PlacedAdoption: [{ DATE_PLACED: "02/05/2024" }] },
      ["Episodes 1 DECOM", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "the first adoptive episode and the latest decision",
      {
        Episodes: [
          { PLACE: "A6", DECOM: "01/12/2024" },
          { PLACE: "A3", DECOM: "01/05/2024" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "01/10/2024" }, { DATE_PLACED: "02/05/2024" }],
      },
      ["Episodes 2 DECOM", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "of equal dates the first row in the file",
      {
        Episodes: [
          { PLACE: "A5", DECOM: "01/05/2024" },
          { PLACE: "A6", DECOM: "01/05/2024" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "02/05/2024" }, { DATE_PLACED: "02/05/2024" }],
      },
      ["Episodes 1 DECOM", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "placed with others under a placement order",
      { Episodes: [{ PLACE: "A6", DECOM: "01/05/2024" }], PlacedAdoption: [{ DATE_PLACED: "02/05/2024" }] },
      ["Episodes 1 DECOM", "PlacedAdoption 1 DATE_PLACED"],
    ],
  ],
});
