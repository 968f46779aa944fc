import rule from "../../../rules/placed-for-adoption/559";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "decided on the first day of the year",
      { PlacedAdoption: [{ DATE_PLACED: "01/04/2022" }], PlacedAdoption_last: [] },
    ],
    [
      "last year had another date",
      {
        PlacedAdoption: [{ DATE_PLACED: "20/01/2022" }],
        PlacedAdoption_last: [{ DATE_PLACED: "21/01/2022" }],
      },
    ],
    [
      "blank or unreadable this year",
      { PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "20/01/22" }], PlacedAdoption_last: [] },
    ],
  ],
  finds: [
    [
      "not in last year's return",
      {
        PlacedAdoption: [{ DATE_PLACED: "20/01/2022" }],
        PlacedAdoption_last: [{ CHILD: "2", DATE_PLACED: "20/01/2022" }],
      },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "last year's date is blank, decided the day before the year",
      { PlacedAdoption: [{ DATE_PLACED: "31/03/2022" }], PlacedAdoption_last: [{ DATE_PLACED: "" }] },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "last year's date is unreadable",
      { PlacedAdoption: [{ DATE_PLACED: "31/03/2022" }], PlacedAdoption_last: [{ DATE_PLACED: "31/03/22" }] },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "one of last year's two dates is blank; only rows before the year",
      {
        PlacedAdoption: [{ DATE_PLACED: "01/05/2022" }, { DATE_PLACED: "20/01/2022" }],
        PlacedAdoption_last: [{ DATE_PLACED: "20/01/2022" }, { DATE_PLACED: "" }],
      },
      ["PlacedAdoption 2 DATE_PLACED"],
    ],
  ],
});
