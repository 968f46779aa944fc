import rule from "../../../rules/child/625";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "birth on the day care ended",
      { Header: [{ MC_DOB: "01/09/2022" }], Episodes: [{ DECOM: "01/05/2021", DEC: "01/09/2022" }] },
    ],
    [
      "back in care and still there",
      {
        Header: [{ MC_DOB: "10/01/2023" }],
        Episodes: [{ DECOM: "01/12/2022" }, { DECOM: "01/05/2021", DEC: "01/09/2022" }],
      },
    ],
    [
      "birth on the last day of the year",
      { Header: [{ MC_DOB: "31/03/2023" }], Episodes: [{ DECOM: "01/05/2021" }] },
    ],
    [
      "MC_DOB blank or unreadable",
      {
        Header: [{ MC_DOB: "", MOTHER: "1" }, { MC_DOB: "31/02/2024" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "01/09/2022" }],
      },
    ],
    [
      "an unreadable DEC is not compared",
      { Header: [{ MC_DOB: "10/01/2023" }], Episodes: [{ DECOM: "01/05/2021", DEC: "31/09/2022" }] },
    ],
    [
      "of two latest episodes one is open",
      {
        Header: [{ MC_DOB: "10/01/2023" }],
        Episodes: [{ DECOM: "01/05/2022", DEC: "01/09/2022" }, { DECOM: "01/05/2022" }],
      },
    ],
    [
      "of two latest episodes one ends after the birth",
      {
        Header: [{ MC_DOB: "10/10/2022" }],
        Episodes: [
          { DECOM: "01/05/2022", DEC: "01/11/2022" },
          { DECOM: "01/05/2022", DEC: "01/09/2022" },
        ],
      },
    ],
    [
      "an episode without DECOM is passed over",
      { Header: [{ MC_DOB: "10/10/2022" }], Episodes: [{ DEC: "01/09/2022" }] },
    ],
    ["no episodes, birth in the year", { Header: [{ MC_DOB: "10/10/2022" }] }],
    [
      "the latest episode, still open, comes first and one without a start last",
      {
        Header: [{ MC_DOB: "10/01/2023" }],
        Episodes: [
          { DECOM: "01/10/2022" },
          { DECOM: "01/05/2021", DEC: "01/09/2022" },
          { DECOM: "", DEC: "01/09/2022" },
        ],
      },
    ],
  ],
  finds: [
    [
      "birth the day after care ended",
      { Header: [{ MC_DOB: "02/09/2022" }], Episodes: [{ DECOM: "01/05/2021", DEC: "01/09/2022" }] },
      ["Header 1 MC_DOB", "Episodes 1 DEC"],
    ],
    [
      "after the end of the year, episode open",
      { Header: [{ MC_DOB: "01/04/2023" }], Episodes: [{ DECOM: "01/05/2021" }] },
      ["Header 1 MC_DOB"],
    ],
    ["after the end of the year, no episodes", { Header: [{ MC_DOB: "01/04/2023" }] }, ["Header 1 MC_DOB"]],
    [
      "the latest episode by its start, wherever it is in the file",
      {
        Header: [{ MC_DOB: "10/01/2023" }],
        Episodes: [
          { DECOM: "01/10/2022", DEC: "01/11/2022" },
          { DECOM: "01/05/2021", DEC: "01/09/2022" },
        ],
      },
      ["Header 1 MC_DOB", "Episodes 1 DEC"],
    ],
    [
      "of two latest episodes the one that ends later counts",
      {
        Header: [{ MC_DOB: "10/01/2023" }],
        Episodes: [
          { DECOM: "01/05/2022", DEC: "01/09/2022" },
          { DECOM: "01/05/2022", DEC: "01/11/2022" },
        ],
      },
      ["Header 1 MC_DOB", "Episodes 2 DEC"],
    ],
    [
      "the latest by its start, though an earlier one ends later",
      {
        Header: [{ MC_DOB: "10/11/2022" }],
        Episodes: [
          { DECOM: "01/05/2021", DEC: "01/12/2022" },
          { DECOM: "01/10/2022", DEC: "01/11/2022" },
        ],
      },
      ["Header 1 MC_DOB", "Episodes 2 DEC"],
    ],
    [
      "of two alike the first in the file",
      {
        Header: [{ MC_DOB: "10/11/2022" }],
        Episodes: [
          { DECOM: "01/10/2022", DEC: "01/11/2022" },
          { DECOM: "01/10/2022", DEC: "01/11/2022" },
        ],
      },
      ["Header 1 MC_DOB", "Episodes 1 DEC"],
    ],
    [
      "a row with an earlier birth and one without stand before it",
      {
        Header: [{ MC_DOB: "" }, { MC_DOB: "01/09/2022" }, { MC_DOB: "02/09/2022" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "01/09/2022" }],
      },
      ["Header 3 MC_DOB", "Episodes 1 DEC"],
    ],
    [
      "after the end of the year, end of the latest episode unreadable",
      { Header: [{ MC_DOB: "01/04/2023" }], Episodes: [{ DECOM: "01/05/2021", DEC: "31/09/2022" }] },
      ["Header 1 MC_DOB"],
    ],
  ],
});
