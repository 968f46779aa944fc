import rule from "../../../rules/child/393";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "short breaks only",
      { year: "2024/25", Header: [{ SEX: "F" }], Episodes: [{ LS: "V4" }, { LS: "v3" }] },
    ],
    ["the old code in a newer year", { year: "2024/25", Header: [{ SEX: "2" }], Episodes: [{ LS: "C2" }] }],
    ["the new code in an older year", { year: "2023/24", Header: [{ SEX: "F" }], Episodes: [{ LS: "C2" }] }],
    ["0 is a value", { Header: [{ SEX: "F", MOTHER: "0" }], Episodes: [{ LS: "C2" }] }],
    [
      "anything in MOTHER is checked by other rules",
      { Header: [{ SEX: "F", MOTHER: "NO" }], Episodes: [{ LS: "C2" }] },
    ],
    [
      "SEX blank, male or unknown",
      { Header: [{ SEX: "", DOB: "01/05/2012" }, { SEX: "M" }, { SEX: "U" }], Episodes: [{ LS: "C2" }] },
    ],
    ["no episode", { Header: [{ SEX: "F" }] }],
    [
      "rows without CHILD do not belong together",
      { Header: [{ CHILD: "", SEX: "F" }], Episodes: [{ CHILD: "", LS: "C2" }] },
    ],
  ],
  finds: [
    [
      "one other episode among short breaks",
      { year: "2022/23", Header: [{ SEX: "2" }], Episodes: [{ LS: "V4" }, { LS: "C2" }] },
      ["Header 1 MOTHER"],
    ],
    [
      "the old code in its last year",
      { year: "2023/24", Header: [{ SEX: "2" }], Episodes: [{ LS: "C2" }] },
      ["Header 1 MOTHER"],
    ],
    [
      "female by the new code",
      { year: "2024/25", Header: [{ SEX: "F" }], Episodes: [{ LS: "C2" }] },
      ["Header 1 MOTHER"],
    ],
    [
      "a blank LS is not a short break",
      { Header: [{ SEX: "F" }], Episodes: [{ LS: "", DECOM: "01/05/2025" }] },
      ["Header 1 MOTHER"],
    ],
  ],
});
