import rule from "../../../rules/year-on-year/624";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["newly recorded", { Header: [{ MC_DOB: "04/11/2025" }], Header_last: [{ MC_DOB: "", SEX: "F" }] }],
    ["not in last year's return", { Header: [{ MC_DOB: "04/11/2025" }], Header_last: [] }],
    [
      "the same day, written otherwise",
      { Header: [{ MC_DOB: "1/6/2020" }], Header_last: [{ MC_DOB: "01/06/2020" }] },
    ],
    [
      "the same unreadable text",
      { Header: [{ MC_DOB: "June 2020" }], Header_last: [{ MC_DOB: "June 2020" }] },
    ],
    [
      "the same unreadable text apart from letter case and a space",
      { Header: [{ MC_DOB: "june 2020 " }], Header_last: [{ MC_DOB: "June 2020" }] },
    ],
  ],
  finds: [
    [
      "another day",
      { Header: [{ MC_DOB: "05/11/2021" }], Header_last: [{ MC_DOB: "04/11/2021" }] },
      ["Header 1 MC_DOB"],
    ],
    [
      "date lost",
      { Header: [{ MC_DOB: "", SEX: "F" }], Header_last: [{ MC_DOB: "04/11/2021" }] },
      ["Header 1 MC_DOB"],
    ],
    [
      "unreadable text lost",
      { Header: [{ MC_DOB: "", SEX: "F" }], Header_last: [{ MC_DOB: "June 2020" }] },
      ["Header 1 MC_DOB"],
    ],
    [
      "unreadable now",
      { Header: [{ MC_DOB: "04/11/21" }], Header_last: [{ MC_DOB: "04/11/2021" }] },
      ["Header 1 MC_DOB"],
    ],
    [
      "one of two rows of last year differs",
      {
        Header: [{ MC_DOB: "04/11/2021" }],
        Header_last: [{ MC_DOB: "04/11/2021" }, { MC_DOB: "05/11/2021" }],
      },
      ["Header 1 MC_DOB"],
    ],
    [
      "another unreadable text",
      { Header: [{ MC_DOB: "July 2020" }], Header_last: [{ MC_DOB: "June 2020" }] },
      ["Header 1 MC_DOB"],
    ],
  ],
});
