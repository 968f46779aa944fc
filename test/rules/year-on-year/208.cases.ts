import rule from "../../../rules/year-on-year/208";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["reached school age", { Header: [{ UPN: "UN2", SEX: "M" }], Header_last: [{ UPN: "UN1", SEX: "M" }] }],
    ["UN1 to UN4", { Header: [{ UPN: "UN4", SEX: "M" }], Header_last: [{ UPN: "UN1", SEX: "M" }] }],
    ["UN1 to UN5", { Header: [{ UPN: "UN5", SEX: "M" }], Header_last: [{ UPN: "UN1", SEX: "M" }] }],
    [
      "unknown became known",
      { Header: [{ UPN: "H801200001001", SEX: "M" }], Header_last: [{ UPN: "UN5", SEX: "M" }] },
    ],
    [
      "UN1 became known",
      { Header: [{ UPN: "H801200001001", SEX: "M" }], Header_last: [{ UPN: "UN1", SEX: "M" }] },
    ],
    [
      "only the case differs",
      { Header: [{ UPN: "H801200001001", SEX: "M" }], Header_last: [{ UPN: "h801200001001", SEX: "M" }] },
    ],
    ["blank to UN1", { Header: [{ UPN: "UN1", SEX: "M" }], Header_last: [{ UPN: "", SEX: "M" }] }],
    ["blank to UN4", { Header: [{ UPN: "UN4", SEX: "M" }], Header_last: [{ UPN: "", SEX: "M" }] }],
    ["blank to another reason", { Header: [{ UPN: "UN3", SEX: "M" }], Header_last: [{ UPN: "", SEX: "M" }] }],
    [
      "blank to a pupil number",
      { Header: [{ UPN: "H801200001001", SEX: "M" }], Header_last: [{ UPN: "", SEX: "M" }] },
    ],
    ["blank in both", { Header: [{ UPN: "", SEX: "M" }], Header_last: [{ UPN: "", SEX: "M" }] }],
    ["not in last year's return", { Header: [{ UPN: "UN3" }], Header_last: [{ CHILD: "2", UPN: "UN4" }] }],
    [
      "every reason gives way to a number",
      {
        Header: ["1", "2", "3", "4", "5"].map((CHILD) => ({ CHILD, UPN: "B820200015002" })),
        Header_last: ["1", "2", "3", "4", "5"].map((CHILD) => ({ CHILD, UPN: `UN${CHILD}` })),
      },
    ],
  ],
  finds: [
    [
      "one pupil number replaced by another",
      { Header: [{ UPN: "B820200015002", SEX: "M" }], Header_last: [{ UPN: "B820200015001", SEX: "M" }] },
      ["Header 1 UPN"],
    ],
    [
      "one reason swapped for another",
      { Header: [{ UPN: "UN3", SEX: "M" }], Header_last: [{ UPN: "UN4", SEX: "M" }] },
      ["Header 1 UPN"],
    ],
    [
      "UN2 back to UN1",
      { Header: [{ UPN: "UN1", SEX: "M" }], Header_last: [{ UPN: "UN2", SEX: "M" }] },
      ["Header 1 UPN"],
    ],
    [
      "a pupil number replaced by a reason",
      { Header: [{ UPN: "UN2", SEX: "M" }], Header_last: [{ UPN: "B820200015001", SEX: "M" }] },
      ["Header 1 UPN"],
    ],
    [
      "a pupil number became blank",
      { Header: [{ UPN: "", SEX: "M" }], Header_last: [{ UPN: "B820200015001", SEX: "M" }] },
      ["Header 1 UPN"],
    ],
    [
      "UN1 became blank",
      { Header: [{ UPN: "", SEX: "M" }], Header_last: [{ UPN: "UN1", SEX: "M" }] },
      ["Header 1 UPN"],
    ],
    [
      "one of two rows of last year fails",
      { Header: [{ UPN: "UN3" }], Header_last: [{ UPN: "UN1" }, { UPN: "UN4" }] },
      ["Header 1 UPN"],
    ],
    [
      "UN1 for UN0, UN6 or UN12, which are not reasons",
      {
        Header: [
          { CHILD: "1", UPN: "UN1" },
          { CHILD: "2", UPN: "UN1" },
          { CHILD: "3", UPN: "UN1" },
        ],
        Header_last: [
          { CHILD: "1", UPN: "UN0" },
          { CHILD: "2", UPN: "UN6" },
          { CHILD: "3", UPN: "UN12" },
        ],
      },
      ["Header 1 UPN", "Header 2 UPN", "Header 3 UPN"],
    ],
    [
      "a number for UN0, UN6, UN12 or XUN1, which are not reasons",
      {
        Header: ["1", "2", "3", "4"].map((CHILD) => ({ CHILD, UPN: "B820200015002" })),
        Header_last: [
          { CHILD: "1", UPN: "UN0" },
          { CHILD: "2", UPN: "UN6" },
          { CHILD: "3", UPN: "UN12" },
          { CHILD: "4", UPN: "XUN1" },
        ],
      },
      ["Header 1 UPN", "Header 2 UPN", "Header 3 UPN", "Header 4 UPN"],
    ],
  ],
});
