import rule from "../../../rules/episodes/460";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["on the birthday", { Header: [{ DOB: "10/06/2006" }], Episodes: [{ REC: "E17", DEC: "10/06/2024" }] }],
    ["no end date", { Header: [{ DOB: "10/06/2006" }], Episodes: [{ REC: "E17", DEC: "" }] }],
    [
      "born on 29 February, 28 February is the birthday",
      { Header: [{ DOB: "29/02/2004" }], Episodes: [{ REC: "E17", DEC: "28/02/2022" }] },
    ],
    ["no Header row", { Episodes: [{ REC: "E17", DEC: "09/06/2024" }] }],
    [
      "date of birth unreadable",
      { Header: [{ DOB: "31/06/2006" }], Episodes: [{ REC: "E17", DEC: "09/06/2024" }] },
    ],
    ["other end code", { Header: [{ DOB: "10/06/2006" }], Episodes: [{ REC: "E5", DEC: "09/06/2024" }] }],
    [
      "of two Header rows the first counts",
      {
        Header: [{ DOB: "10/06/2006" }, { DOB: "10/06/2008" }],
        Episodes: [{ REC: "E17", DEC: "10/06/2024" }],
      },
    ],
    [
      "no readable end",
      {
        Header: [{ DOB: "10/06/2006" }],
        Episodes: [
          { REC: "E17", DEC: "31/06/2023" },
          { REC: "E17", DEC: "" },
        ],
      },
    ],
  ],
  finds: [
    [
      "one day short",
      { Header: [{ DOB: "10/06/2006" }], Episodes: [{ REC: "E17", DEC: "09/06/2024" }] },
      ["Episodes 1 DEC REC"],
    ],
    [
      "born on 29 February, 27 February is a day short",
      { Header: [{ DOB: "29/02/2004" }], Episodes: [{ REC: "E17", DEC: "27/02/2022" }] },
      ["Episodes 1 DEC REC"],
    ],
    [
      "every such episode",
      {
        Header: [{ DOB: "10/06/2006" }],
        Episodes: [
          { REC: "E17", DEC: "09/06/2023" },
          { REC: "E17", DEC: "09/06/2024" },
        ],
      },
      ["Episodes 1 DEC REC", "Episodes 2 DEC REC"],
    ],
  ],
});
