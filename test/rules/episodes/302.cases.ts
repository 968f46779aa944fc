import rule from "../../../rules/episodes/302";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["starts on the day of birth", { Header: [{ DOB: "01/05/2023" }], Episodes: [{ DECOM: "01/05/2023" }] }],
    ["no readable start date", { Header: [{ DOB: "01/05/2023" }], Episodes: [{ DECOM: "", LS: "C1" }] }],
    ["no Header row", { Header: [], Episodes: [{ DECOM: "01/05/2023" }] }],
  ],
  finds: [
    [
      "only the first of two starts before birth is reported",
      { Header: [{ DOB: "02/06/2023" }], Episodes: [{ DECOM: "10/05/2023" }, { DECOM: "01/05/2023" }] },
      ["Episodes 2 DECOM", "Header 1 DOB"],
    ],
  ],
});
