import rule from "../../../rules/placed-for-adoption/561";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "still open last year",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "03/05/2021" }],
        PlacedAdoption: [{ DATE_PLACED: "03/05/2021", DATE_PLACED_CEASED: "01/06/2022" }],
      },
    ],
    [
      "a new decision with its own date",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "03/05/2021", DATE_PLACED_CEASED: "01/02/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "04/05/2022" }],
      },
    ],
    [
      "one day apart",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "03/05/2021", DATE_PLACED_CEASED: "01/02/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "04/05/2021" }],
      },
    ],
    [
      "blank in both years",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "", DATE_PLACED_CEASED: "01/02/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "" }],
      },
    ],
    [
      "two unreadable texts that differ, and one beside a real date",
      {
        PlacedAdoption_last: [
          { CHILD: "1", DATE_PLACED: "31/02/2022", REASON_PLACED_CEASED: "RD2" },
          { CHILD: "2", DATE_PLACED: "28/02/2022", REASON_PLACED_CEASED: "RD2" },
        ],
        PlacedAdoption: [
          { CHILD: "1", DATE_PLACED: "30/02/2022" },
          { CHILD: "2", DATE_PLACED: "31/02/2022" },
        ],
      },
    ],
  ],
  finds: [
    [
      "ended last year by its reason, returned again",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "03/05/2021", REASON_PLACED_CEASED: "RD2" }],
        PlacedAdoption: [{ DATE_PLACED: "03/05/2021" }],
      },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "ended last year by its date, written differently",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "01/05/2021", DATE_PLACED_CEASED: "01/02/2022" }],
        PlacedAdoption: [{ DATE_PLACED: "1/5/2021" }],
      },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "an unreadable ceased date counts as filled in",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "01/05/2021", DATE_PLACED_CEASED: "Feb" }],
        PlacedAdoption: [{ DATE_PLACED: "01/05/2021" }],
      },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "the same unreadable text",
      {
        PlacedAdoption_last: [{ DATE_PLACED: "May 21", REASON_PLACED_CEASED: "RD1" }],
        PlacedAdoption: [{ DATE_PLACED: "May 21" }],
      },
      ["PlacedAdoption 1 DATE_PLACED"],
    ],
    [
      "only the row that repeats",
      {
        PlacedAdoption_last: [
          { DATE_PLACED: "01/05/2020" },
          { DATE_PLACED: "01/05/2021", REASON_PLACED_CEASED: "RD1" },
        ],
        PlacedAdoption: [{ DATE_PLACED: "01/05/2020" }, { DATE_PLACED: "01/05/2021" }],
      },
      ["PlacedAdoption 2 DATE_PLACED"],
    ],
  ],
});
