import rule from "../../../rules/episodes/389";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["exactly 16", { Header: [{ DOB: "08/11/2006" }], Episodes: [{ REC: "E7", DEC: "08/11/2022" }] }],
    ["no end date", { Header: [{ DOB: "08/11/2006" }], Episodes: [{ REC: "E7", DEC: "" }] }],
    ["no Header row", { Episodes: [{ REC: "E7", DEC: "07/11/2022" }] }],
    [
      "date of birth unreadable",
      { Header: [{ DOB: "31/11/2006" }], Episodes: [{ REC: "E7", DEC: "07/11/2022" }] },
    ],
    ["other end code", { Header: [{ DOB: "08/11/2006" }], Episodes: [{ REC: "E5", DEC: "07/11/2022" }] }],
    [
      "E6 and E8 are other end codes",
      {
        Header: [{ DOB: "08/11/2006" }],
        Episodes: [
          { REC: "E6", DEC: "07/11/2022" },
          { REC: "E8", DEC: "07/11/2022" },
        ],
      },
    ],
  ],
  finds: [
    [
      "aged 15",
      { Header: [{ DOB: "08/11/2006" }], Episodes: [{ REC: "E7", DEC: "07/11/2022" }] },
      ["Episodes 1 REC"],
    ],
    [
      "lower case",
      {
        Header: [{ DOB: "08/11/2006" }],
        Episodes: [
          { REC: "X1", DEC: "07/10/2022" },
          { REC: "e7", DEC: "07/11/2022" },
        ],
      },
      ["Episodes 2 REC"],
    ],
  ],
});
