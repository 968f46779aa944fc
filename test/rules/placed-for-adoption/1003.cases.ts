import rule from "../../../rules/placed-for-adoption/1003";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "same day",
      { Episodes: [{ RNE: "S", DECOM: "14/06/2022" }], PlacedAdoption: [{ DATE_PLACED: "14/06/2022" }] },
    ],
    [
      "no episode with RNE S this year",
      { Episodes: [{ RNE: "P", DECOM: "14/06/2022" }], PlacedAdoption: [{ DATE_PLACED: "01/02/2021" }] },
    ],
    [
      "of two starts of care only the earlier counts",
      {
        Episodes: [
          { RNE: "S", DECOM: "14/12/2022" },
          { RNE: "S", DECOM: "14/06/2022" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "01/10/2022" }],
      },
    ],
    [
      "the only start of care has no readable date",
      { Episodes: [{ RNE: "S", DECOM: "14 June" }], PlacedAdoption: [{ DATE_PLACED: "13/06/2022" }] },
    ],
    [
      "blank or unreadable decision date",
      {
        Episodes: [{ RNE: "S", DECOM: "14/06/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "13/06/22" }],
      },
    ],
  ],
  finds: [
    [
      "decided the day before care began",
      { Episodes: [{ RNE: "S", DECOM: "14/06/2022" }], PlacedAdoption: [{ DATE_PLACED: "13/06/2022" }] },
      ["Episodes 1 DECOM RNE", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "an earlier episode with another RNE is not looked at",
      {
        Episodes: [
          { RNE: "P", DECOM: "01/05/2022" },
          { RNE: "S", DECOM: "14/06/2022" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "01/06/2022" }],
      },
      ["Episodes 2 DECOM RNE", "PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "each row that is too early, and the first start of equals",
      {
        Episodes: [
          { RNE: "S", DECOM: "14/06/2022" },
          { RNE: "S", DECOM: "14/06/2022" },
        ],
        PlacedAdoption: [
          { DATE_PLACED: "13/06/2022" },
          { DATE_PLACED: "14/06/2022" },
          { DATE_PLACED: "01/06/2022" },
        ],
      },
      ["Episodes 1 DECOM RNE", "PlacedAdoption 1 DATE_PLACED", "PlacedAdoption 3 DATE_PLACED"],
    ],
  ],
});
