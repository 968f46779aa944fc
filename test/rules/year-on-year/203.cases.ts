import rule from "../../../rules/year-on-year/203";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["the same", { Header: [{ DOB: "04/04/2012" }], Header_last: [{ DOB: "4/4/2012" }] }],
    ["blank in both", { Header: [{ DOB: "", SEX: "M" }], Header_last: [{ DOB: "", SEX: "M" }] }],
    [
      "unreadable in both, whatever the text",
      { Header: [{ DOB: "31/02/2018" }], Header_last: [{ DOB: "30/02/2018" }] },
    ],
    [
      "not in last year's return",
      { Header: [{ DOB: "04/04/2012" }], Header_last: [{ CHILD: "2", DOB: "05/04/2012" }] },
    ],
  ],
  finds: [
    [
      "one day different",
      { Header: [{ DOB: "23/09/2016" }], Header_last: [{ DOB: "22/09/2016" }] },
      ["Header 1 DOB"],
    ],
    [
      "unreadable now, a real date last year",
      { Header: [{ DOB: "31/06/2020" }], Header_last: [{ DOB: "30/06/2020" }] },
      ["Header 1 DOB"],
    ],
    [
      "two-digit year now",
      { Header: [{ DOB: "31/12/19" }], Header_last: [{ DOB: "31/12/2019" }] },
      ["Header 1 DOB"],
    ],
    [
      "blank last year",
      { Header: [{ DOB: "30/06/2020" }], Header_last: [{ DOB: "", SEX: "M" }] },
      ["Header 1 DOB"],
    ],
    [
      "one of two rows of last year differs",
      { Header: [{ DOB: "30/06/2020" }], Header_last: [{ DOB: "30/06/2020" }, { DOB: "29/06/2020" }] },
      ["Header 1 DOB"],
    ],
  ],
});
