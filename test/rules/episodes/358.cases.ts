import rule from "../../../rules/episodes/358";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["tenth birthday", { Header: [{ DOB: "20/11/2013" }], Episodes: [{ DECOM: "20/11/2023", LS: "J2" }] }],
    [
      "other legal status",
      { Header: [{ DOB: "20/11/2018" }], Episodes: [{ DECOM: "19/11/2023", LS: "C2" }] },
    ],
    [
      "born on 29 February, 28 February is the birthday",
      { Header: [{ DOB: "29/02/2012" }], Episodes: [{ DECOM: "28/02/2022", LS: "J1" }] },
    ],
    ["no start date", { Header: [{ DOB: "20/11/2018" }], Episodes: [{ DECOM: "", LS: "J1" }] }],
    [
      "date of birth unreadable",
      { Header: [{ DOB: "31/11/2018" }], Episodes: [{ DECOM: "19/11/2023", LS: "J1" }] },
    ],
    ["no Header row", { Episodes: [{ DECOM: "19/11/2023", LS: "J1" }] }],
  ],
  finds: [
    [
      "one day short of 10",
      { Header: [{ DOB: "20/11/2013" }], Episodes: [{ DECOM: "19/11/2023", LS: "J2" }] },
      ["Episodes 1 DECOM LS", "Header 1 DOB"],
    ],
    [
      "J1 and J3 as well, not the episode between",
      {
        Header: [{ DOB: "20/11/2018" }],
        Episodes: [
          { DECOM: "01/05/2023", LS: "J1" },
          { DECOM: "01/06/2023", LS: "C2" },
          { DECOM: "01/07/2023", LS: "J3" },
        ],
      },
      ["Episodes 1 DECOM LS", "Episodes 3 DECOM LS", "Header 1 DOB"],
    ],
    [
      "born on 29 February, 27 February is a day short",
      { Header: [{ DOB: "29/02/2012" }], Episodes: [{ DECOM: "27/02/2022", LS: "J1" }] },
      ["Episodes 1 DECOM LS", "Header 1 DOB"],
    ],
  ],
});
