import rule from "../../../rules/placed-for-adoption/584";
import { ruleCases } from "../support/rule-cases";
const ended = { DATE_PLACED: "15/01/2021", DATE_PLACED_CEASED: "01/02/2022" };

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    ["a later decision", { PlacedAdoption_last: [ended], PlacedAdoption: [{ DATE_PLACED: "01/06/2022" }] }],
    [
      "one day later, before last year's ceased date",
      { PlacedAdoption_last: [ended], PlacedAdoption: [{ DATE_PLACED: "16/01/2021" }] },
    ],
    [
      "last year's decision was open",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "15/01/2021" }],
        PlacedAdoption: [{ DATE_PLACED: "15/01/2021" }],
      },
    ],
    [
      "last year's decision date is blank or unreadable",
      {
        PlacedAdoption_last: [
          { ...ended, DATE_PLACED: "" },
          { ...ended, DATE_PLACED: "2021" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "15/01/2021" }],
      },
    ],
    ["no row last year", { PlacedAdoption_last: [], PlacedAdoption: [{ DATE_PLACED: "15/01/2021" }] }],
  ],
  finds: [
    [
      "earlier than last year's ended decision",
      { PlacedAdoption_last: [ended], PlacedAdoption: [{ DATE_PLACED: "28/12/2020" }] },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "same date, ended by its reason",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "15/01/2021", REASON_PLACED_CEASED: "RD1" }],
        PlacedAdoption: [{ DATE_PLACED: "15/01/2021" }],
      },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "blank or unreadable this year",
      { PlacedAdoption_last: [ended], PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "01/06/22" }] },
      ["PlacedAdoption 1 DATE_PLACED", "PlacedAdoption 2 DATE_PLACED"],
    ],
    [
      "an unreadable ceased date last year counts as filled in",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "15/01/2021", DATE_PLACED_CEASED: "Feb" }],
        PlacedAdoption: [{ DATE_PLACED: "15/01/2021" }],
      },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "one of last year's ended decisions is enough",
      {
        PlacedAdoption_last: [{ ...ended, DATE_PLACED: "01/01/2020" }, ended],
        PlacedAdoption: [{ DATE_PLACED: "01/06/2022" }, { DATE_PLACED: "01/06/2020" }],
      },
      ["PlacedAdoption 2 DATE_PLACED"],
    ],
  ],
});
