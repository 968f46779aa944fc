import rule from "../../../rules/episodes/302";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["starts on the day of birth", { Header: [{ DOB: "01/05/2023" }], Episodes: [{ DECOM: "01/05/2023" }] }],
    [
      "no readable start date",
      { Header: [{ DOB: "01/05/2023" }], Episodes: [{ DECOM: "", LS: "C1" }, { DECOM: "31/04/2023" }] },
    ],
    ["no readable date of birth", { Header: [{ DOB: "31/04/2023" }], Episodes: [{ DECOM: "01/05/2022" }] }],
    ["no Header row", { Header: [], Episodes: [{ DECOM: "01/05/2023" }] }],
    [
      "rows without CHILD are not matched",
      { Header: [{ CHILD: "", DOB: "02/05/2023" }], Episodes: [{ CHILD: "", DECOM: "01/05/2023" }] },
    ],
  ],
  finds: [
    [
      "starts a day before birth",
      { Header: [{ DOB: "02/05/2023" }], Episodes: [{ DECOM: "01/05/2023" }, { DECOM: "10/05/2023" }] },
      ["Episodes 1 DECOM", "Header 1 DOB"],
    ],
    [
      "only the first of two starts before birth is reported",
      { Header: [{ DOB: "02/06/2023" }], Episodes: [{ DECOM: "10/05/2023" }, { DECOM: "01/05/2023" }] },
      ["Episodes 2 DECOM", "Header 1 DOB"],
    ],
    [
      "of equal start dates the first in the file",
      { Header: [{ DOB: "02/05/2023" }], Episodes: [{ DECOM: "01/05/2023" }, { DECOM: "01/05/2023" }] },
      ["Episodes 1 DECOM", "Header 1 DOB"],
    ],
  ],
});
