import rule from "../../../rules/adoption/386";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the day before the birthday",
      { Header: [{ DOB: "04/07/2004" }], Episodes: [{ REC: "E12", DEC: "03/07/2022" }], year: "2022/23" },
    ],
    [
      "no date of birth",
      { Header: [{ SEX: "F" }], Episodes: [{ REC: "E11", DEC: "04/07/2022" }], year: "2022/23" },
    ],
    ["no Header row", { Header: [], Episodes: [{ REC: "E11", DEC: "04/07/2022" }], year: "2022/23" }],
    [
      "no end date",
      { Header: [{ DOB: "04/07/2004" }], Episodes: [{ REC: "E11", DEC: "" }], year: "2022/23" },
    ],
    [
      "not an adoption",
      { Header: [{ DOB: "04/07/2004" }], Episodes: [{ REC: "E4A", DEC: "04/07/2022" }], year: "2022/23" },
    ],
    [
      "born on 29 February, two days before 1 March",
      { Header: [{ DOB: "29/02/2008" }], Episodes: [{ REC: "E11", DEC: "27/02/2026" }] },
    ],
    [
      "unreadable end date",
      { Header: [{ DOB: "04/07/2004" }], Episodes: [{ REC: "E11", DEC: "31/06/2022" }], year: "2022/23" },
    ],
    [
      "date of birth unreadable",
      { Header: [{ DOB: "31/06/2004" }], Episodes: [{ REC: "E11", DEC: "04/07/2022" }], year: "2022/23" },
    ],
  ],
  finds: [
    [
      "on the 18th birthday",
      { Header: [{ DOB: "04/07/2004" }], Episodes: [{ REC: "E11", DEC: "04/07/2022" }], year: "2022/23" },
      ["Episodes 1 REC"],
    ],
    [
      "born on 29 February, 28 February of a common year",
      { Header: [{ DOB: "29/02/2008" }], Episodes: [{ REC: "E12", DEC: "28/02/2026" }] },
      ["Episodes 1 REC"],
    ],
    [
      "one of two Header rows makes it true",
      {
        Header: [{ DOB: "04/07/2014" }, { DOB: "04/07/2004" }],
        Episodes: [
          { REC: "X1", DEC: "05/07/2022" },
          { REC: "e11", DEC: "05/07/2022" },
        ],
        year: "2022/23",
      },
      ["Episodes 2 REC"],
    ],
    [
      "an adoption without an end date comes before it",
      {
        Header: [{ DOB: "04/07/2004" }],
        Episodes: [
          { REC: "E11", DEC: "" },
          { REC: "E12", DEC: "04/07/2022" },
        ],
        year: "2022/23",
      },
      ["Episodes 2 REC"],
    ],
  ],
});
