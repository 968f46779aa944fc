import rule from "../../../rules/child/442";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["short breaks only", { Header: [{ UPN: "" }], Episodes: [{ LS: "V4" }, { LS: "V4" }] }],
    ["a reason is given", { Header: [{ UPN: "UN1" }], Episodes: [{ LS: "C2" }] }],
    ["no episode", { Header: [{ UPN: "" }] }],
    [
      "rows without CHILD do not belong together",
      { Header: [{ CHILD: "", SEX: "F" }], Episodes: [{ CHILD: "", LS: "C2" }] },
    ],
  ],
  finds: [
    ["an ordinary episode", { Header: [{ UPN: "" }], Episodes: [{ LS: "C2" }] }, ["Header 1 UPN"]],
    [
      "a short break and another",
      { Header: [{ UPN: "" }], Episodes: [{ LS: "V4" }, { LS: "C2" }] },
      ["Header 1 UPN"],
    ],
    [
      "a blank LS is not a short break",
      { Header: [{ UPN: "" }], Episodes: [{ LS: "", DECOM: "01/05/2025" }] },
      ["Header 1 UPN"],
    ],
  ],
});
