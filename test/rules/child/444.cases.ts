import rule from "../../../rules/child/444";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "UN codes may repeat",
      {
        Header: [
          { CHILD: "A1", UPN: "UN3" },
          { CHILD: "B2", UPN: "UN3" },
        ],
      },
    ],
    [
      "a space makes another text",
      {
        Header: [
          { CHILD: "A1", UPN: "H801200001001" },
          { CHILD: "B2", UPN: "H801200001001 " },
        ],
      },
    ],
    ["blanks are not compared", { Header: [{ CHILD: "A1" }, { CHILD: "B2" }] }],
    [
      "two different numbers",
      {
        Header: [
          { CHILD: "A1", UPN: "H801200001001" },
          { CHILD: "B2", UPN: "H801200001002" },
        ],
      },
    ],
    [
      "last year is not looked at",
      { Header: [{ UPN: "H801200001001" }], Header_last: [{ UPN: "H801200001001" }] },
    ],
    [
      "every reason may repeat",
      { Header: ["UN1", "UN2", "UN4", "UN5"].flatMap((UPN) => [{ UPN }, { UPN }]) },
    ],
  ],
  finds: [
    [
      "the same UPN for two identifiers",
      {
        year: "2025/26",
        Header: [
          { CHILD: "A1", UPN: "H801200001001" },
          { CHILD: "B2", UPN: "h801200001001" },
        ],
      },
      ["Header 1 UPN", "Header 2 UPN"],
    ],
    [
      "UN1 with a space is none of the reasons",
      {
        Header: [
          { CHILD: "A1", UPN: "UN1 " },
          { CHILD: "B2", UPN: "UN1 " },
        ],
      },
      ["Header 1 UPN", "Header 2 UPN"],
    ],
    [
      "shared by three",
      {
        year: "2026/27",
        Header: [
          { CHILD: "A1", UPN: "H801200001001" },
          { CHILD: "B2", UPN: "H801200001001" },
          { CHILD: "C3" },
          { CHILD: "D4", UPN: "H801200001001" },
        ],
      },
      ["Header 1 UPN", "Header 2 UPN", "Header 4 UPN"],
    ],
    [
      "two rows of one child",
      {
        Header: [
          { CHILD: "A1", UPN: "H801200001001" },
          { CHILD: "A1", UPN: "H801200001001" },
        ],
      },
      ["Header 1 UPN", "Header 2 UPN"],
    ],
    [
      "UN6 is not a reason",
      {
        Header: [
          { CHILD: "A1", UPN: "UN6" },
          { CHILD: "B2", UPN: "UN6" },
        ],
      },
      ["Header 1 UPN", "Header 2 UPN"],
    ],
    [
      "two rows of one child, below a row with a reason and a blank one",
      { Header: [{ UPN: "UN2" }, { UPN: "" }, { UPN: "H801200001001" }, { UPN: "H801200001001" }] },
      ["Header 3 UPN", "Header 4 UPN"],
    ],
    [
      "UN0 and UN6 are none of the reasons",
      { Header: ["UN0", "UN0", "UN6", "UN6"].map((UPN) => ({ UPN })) },
      ["Header 1 UPN", "Header 2 UPN", "Header 3 UPN", "Header 4 UPN"],
    ],
    [
      "a letter before UN1 makes it none of the reasons",
      { Header: [{ UPN: "XUN1" }, { UPN: "XUN1" }] },
      ["Header 1 UPN", "Header 2 UPN"],
    ],
  ],
});
