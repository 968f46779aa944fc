import rule from "../../../rules/episodes/352";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "starts the day before the birthday",
      { Header: [{ DOB: "04/08/2005" }], Episodes: [{ RNE: "S", DECOM: "03/08/2023" }] },
    ],
    [
      "not the start of care",
      {
        Header: [{ DOB: "04/08/2005" }],
        Episodes: [
          { RNE: "L", DECOM: "10/08/2023" },
          { RNE: "", DECOM: "10/08/2023" },
        ],
      },
    ],
    [
      "born on 29 February, starts on 27 February",
      { Header: [{ DOB: "29/02/2004" }], Episodes: [{ RNE: "S", DECOM: "27/02/2022" }] },
    ],
    [
      "date of birth not known",
      { Header: [{ DOB: "", SEX: "1" }], Episodes: [{ RNE: "S", DECOM: "10/08/2023" }] },
    ],
    [
      "start date unreadable",
      { Header: [{ DOB: "04/08/2005" }], Episodes: [{ RNE: "S", DECOM: "31/08/23" }] },
    ],
    ["no Header row", { Episodes: [{ RNE: "S", DECOM: "10/08/2023" }] }],
  ],
  finds: [
    [
      "starts on the eighteenth birthday",
      { Header: [{ DOB: "04/08/2005" }], Episodes: [{ RNE: "S", DECOM: "04/08/2023" }] },
      ["Episodes 1 DECOM RNE"],
    ],
    [
      "born on 29 February, starts on 28 February",
      { Header: [{ DOB: "29/02/2004" }], Episodes: [{ RNE: "s", DECOM: "28/02/2022" }] },
      ["Episodes 1 DECOM RNE"],
    ],
    [
      "every start after the birthday",
      {
        Header: [{ DOB: "04/08/2005" }],
        Episodes: [
          { RNE: "S", DECOM: "03/08/2023" },
          { RNE: "S", DECOM: "05/08/2023" },
          { RNE: "S", DECOM: "05/09/2023" },
        ],
      },
      ["Episodes 2 DECOM RNE", "Episodes 3 DECOM RNE"],
    ],
    [
      "one of two Header rows has such a DOB",
      {
        Header: [{ DOB: "04/08/2015" }, { DOB: "04/08/2005" }],
        Episodes: [{ RNE: "S", DECOM: "04/08/2023" }],
      },
      ["Episodes 1 DECOM RNE"],
    ],
    [
      "a row that is not a start of care and one without a start date come before it",
      {
        Header: [{ DOB: "04/08/2005" }],
        Episodes: [
          { RNE: "L", DECOM: "05/08/2023" },
          { RNE: "S", DECOM: "" },
          { RNE: "S", DECOM: "05/09/2023" },
        ],
      },
      ["Episodes 3 DECOM RNE"],
    ],
  ],
});
