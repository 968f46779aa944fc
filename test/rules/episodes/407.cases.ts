import rule from "../../../rules/episodes/407";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["one day before", { Header: [{ DOB: "12/12/2004" }], Episodes: [{ REC: "E46", DEC: "11/12/2022" }] }],
    ["other end code", { Header: [{ DOB: "12/12/2004" }], Episodes: [{ REC: "E41", DEC: "13/12/2022" }] }],
    ["no end date", { Header: [{ DOB: "12/12/2004" }], Episodes: [{ REC: "E45", DEC: "" }] }],
    ["no Header row", { Episodes: [{ REC: "E45", DEC: "13/12/2022" }] }],
    [
      "born on 29 February, 27 February is before",
      { Header: [{ DOB: "29/02/2004" }], Episodes: [{ REC: "E45", DEC: "27/02/2022" }] },
    ],
    ["no date of birth", { Header: [{ DOB: "" }], Episodes: [{ REC: "E45", DEC: "13/12/2022" }] }],
    [
      "date of birth unreadable",
      { Header: [{ DOB: "31/02/2004" }], Episodes: [{ REC: "E45", DEC: "13/12/2022" }] },
    ],
    [
      "the retired codes E43 and E44",
      {
        Header: [{ DOB: "12/12/2004" }],
        Episodes: [
          { REC: "E43", DEC: "13/12/2022" },
          { REC: "E44", DEC: "13/12/2022" },
        ],
      },
    ],
  ],
  finds: [
    [
      "order on the eighteenth birthday",
      { Header: [{ DOB: "12/12/2004" }], Episodes: [{ REC: "E45", DEC: "12/12/2022" }] },
      ["Episodes 1 DEC REC", "Header 1 DOB"],
    ],
    [
      "order after it",
      { Header: [{ DOB: "12/12/2004" }], Episodes: [{ REC: "E48", DEC: "13/12/2022" }] },
      ["Episodes 1 DEC REC", "Header 1 DOB"],
    ],
    [
      "two such episodes",
      {
        Header: [{ DOB: "12/12/2004" }],
        Episodes: [
          { REC: "E46", DEC: "13/12/2022" },
          { REC: "E47", DEC: "20/12/2022" },
        ],
      },
      ["Episodes 1 DEC REC", "Episodes 2 DEC REC", "Header 1 DOB"],
    ],
    [
      "born on 29 February, 28 February is the birthday",
      { Header: [{ DOB: "29/02/2004" }], Episodes: [{ REC: "E45", DEC: "28/02/2022" }] },
      ["Episodes 1 DEC REC", "Header 1 DOB"],
    ],
    [
      "an episode with another end code comes before it",
      {
        Header: [{ DOB: "12/12/2004" }],
        Episodes: [
          { REC: "X1", DEC: "12/12/2022" },
          { REC: "E45", DEC: "" },
          { REC: "E45", DEC: "13/12/2022" },
        ],
      },
      ["Episodes 3 DEC REC", "Header 1 DOB"],
    ],
  ],
});
