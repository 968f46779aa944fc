import rule from "../../../rules/episodes/387";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["exactly 14", { Header: [{ DOB: "20/02/2009" }], Episodes: [{ REC: "E6", DEC: "20/02/2023" }] }],
    ["no Header row", { Episodes: [{ REC: "E5", DEC: "19/02/2023" }] }],
    ["date of birth blank", { Header: [{ SEX: "1" }], Episodes: [{ REC: "E5", DEC: "19/02/2023" }] }],
    ["no end date", { Header: [{ DOB: "20/02/2009" }], Episodes: [{ REC: "E5", DEC: "" }] }],
    [
      "end date unreadable",
      { Header: [{ DOB: "20/02/2009" }], Episodes: [{ REC: "E5", DEC: "31/02/2023" }] },
    ],
    ["other end code", { Header: [{ DOB: "20/02/2009" }], Episodes: [{ REC: "E4A", DEC: "19/02/2023" }] }],
    [
      "born on 29 February, 28 February is the birthday",
      { Header: [{ DOB: "29/02/2008" }], Episodes: [{ REC: "E5", DEC: "28/02/2022" }] },
    ],
    [
      "E4B, E7 and E8 are other end codes",
      {
        Header: [{ DOB: "20/02/2009" }],
        Episodes: [
          { REC: "E4B", DEC: "19/02/2023" },
          { REC: "E7", DEC: "19/02/2023" },
          { REC: "E8", DEC: "19/02/2023" },
        ],
      },
    ],
  ],
  finds: [
    [
      "aged 13 at the end",
      { Header: [{ DOB: "20/02/2009" }], Episodes: [{ REC: "E5", DEC: "19/02/2023" }] },
      ["Episodes 1 REC"],
    ],
    [
      "lower case E6",
      { Header: [{ DOB: "20/02/2009" }], Episodes: [{ REC: "e6", DEC: "19/02/2023" }] },
      ["Episodes 1 REC"],
    ],
    [
      "one of two Header rows makes it true",
      {
        Header: [{ DOB: "20/02/2005" }, { DOB: "20/02/2009" }],
        Episodes: [{ REC: "E5", DEC: "19/02/2023" }],
      },
      ["Episodes 1 REC"],
    ],
    [
      "an episode with another end code comes before it",
      {
        Header: [{ DOB: "20/02/2009" }],
        Episodes: [
          { REC: "X1", DEC: "19/01/2023" },
          { REC: "E5", DEC: "" },
          { REC: "E5", DEC: "19/02/2023" },
        ],
      },
      ["Episodes 3 REC"],
    ],
  ],
});
