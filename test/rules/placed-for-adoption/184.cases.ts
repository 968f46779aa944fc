import rule from "../../../rules/placed-for-adoption/184";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "decided on the day of birth",
      { Header: [{ DOB: "10/10/2022" }], PlacedAdoption: [{ DATE_PLACED: "10/10/2022" }] },
    ],
    ["no date of birth", { Header: [{ SEX: "F" }], PlacedAdoption: [{ DATE_PLACED: "09/10/2022" }] }],
    [
      "unreadable date of birth",
      { Header: [{ DOB: "10/10/22" }], PlacedAdoption: [{ DATE_PLACED: "09/10/2022" }] },
    ],
    [
      "no Header row; the DOB in PlacedAdoption is not looked at",
      {
        Header: [{ CHILD: "2", DOB: "10/10/2022" }],
        PlacedAdoption: [{ DOB: "10/10/2022", DATE_PLACED: "09/10/2022" }],
      },
    ],
    [
      "the DOB in PlacedAdoption differs",
      { Header: [{ DOB: "01/10/2022" }], PlacedAdoption: [{ DOB: "10/10/2022", DATE_PLACED: "09/10/2022" }] },
    ],
    [
      "blank or unreadable decision date",
      { Header: [{ DOB: "10/10/2022" }], PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "09/10/22" }] },
    ],
  ],
  finds: [
    [
      "the day before birth",
      { Header: [{ DOB: "10/10/2022" }], PlacedAdoption: [{ DATE_PLACED: "09/10/2022" }] },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "one of two Header rows is enough",
      {
        Header: [{ DOB: "01/10/2022" }, { DOB: "10/10/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "11/10/2022" }, { DATE_PLACED: "09/10/2022" }],
      },
      ["PlacedAdoption 2 DATE_PLACED"],
    ],
    [
      "a decision without a date comes before it",
      {
        Header: [{ DOB: "10/10/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "09/10/2022" }],
      },
      ["PlacedAdoption 2 DATE_PLACED"],
    ],
  ],
});
