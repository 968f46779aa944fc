import rule from "../../../rules/year-on-year/207";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { Episodes: [{}] },
  silent: [
    ["became a mother this year", { Header: [{ MOTHER: "1" }], Header_last: [{ MOTHER: "0" }] }],
    [
      "no episodes this year",
      { Header: [{ MOTHER: "0" }], Header_last: [{ MOTHER: "1" }], Episodes: [{ CHILD: "2" }] },
    ],
    ["1 in both years", { Header: [{ MOTHER: "1" }], Header_last: [{ MOTHER: 1 }] }],
    ["blank last year", { Header: [{ MOTHER: "1" }, { MOTHER: "0" }], Header_last: [{ SEX: "F" }] }],
  ],
  finds: [
    [
      "changed from 1 to something else",
      { Header: [{ MOTHER: "Y" }, { MOTHER: "1.0" }], Header_last: [{ MOTHER: "1" }] },
      ["Header 1 MOTHER", "Header 2 MOTHER"],
    ],
    ["1 became blank", { Header: [{ SEX: "F" }], Header_last: [{ MOTHER: "1" }] }, ["Header 1 MOTHER"]],
    [
      "1 became 0; the episode is long past",
      { Header: [{ MOTHER: "0" }], Header_last: [{ MOTHER: "1" }], Episodes: [{ DEC: "01/05/2010" }] },
      ["Header 1 MOTHER"],
    ],
    [
      "one of two rows of last year has 1",
      { Header: [{ MOTHER: "0" }], Header_last: [{ MOTHER: "0" }, { MOTHER: "1" }], Episodes: [{}, {}] },
      ["Header 1 MOTHER"],
    ],
  ],
});
