import check from "../../../rules/format/FMT13";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    [
      "the same everywhere",
      { Header: [{ CHILD: "0012" }], Episodes: [{ CHILD: "0012", DECOM: "01/05/2025" }] },
    ],
    [
      "two children in one Header",
      { Header: [{ CHILD: "0012" }, { CHILD: "12" }], Episodes: [{ CHILD: "12", DECOM: "01/05/2025" }] },
    ],
    ["other digits", { Header: [{ CHILD: "0012" }], Episodes: [{ CHILD: "120", DECOM: "01/05/2025" }] }],
    ["letters in it", { Header: [{ CHILD: "00A2" }], Episodes: [{ CHILD: "A2", DECOM: "01/05/2025" }] }],
    ["last year's rows are not marked", { Header: [{ CHILD: "0012" }], Header_last: [{ CHILD: "12" }] }],
    ["another field", { Header: [{ CHILD: "00123", UPN: "123" }] }],
  ],
  finds: [
    [
      "fewer zeros than in the Header",
      { Header: [{ CHILD: "0012" }], Episodes: [{ CHILD: "12", DECOM: "01/05/2025" }] },
      ["Episodes 1 CHILD"],
    ],
    [
      "as a number",
      { Header: [{ CHILD: "0012" }], Episodes: [{ CHILD: 12, DECOM: "01/05/2025" }] },
      ["Episodes 1 CHILD"],
    ],
    [
      "fewer zeros in the Header than in another table",
      { Header: [{ CHILD: "012" }], Episodes: [{ CHILD: "0012", DECOM: "01/05/2025" }] },
      ["Header 1 CHILD"],
    ],
    [
      "fewer zeros than last year",
      { Header: [{ CHILD: "12" }], Header_last: [{ CHILD: "0012" }] },
      ["Header 1 CHILD"],
    ],
    [
      "zeros only",
      { Header: [{ CHILD: "000" }], Episodes: [{ CHILD: "0", DECOM: "01/05/2025" }] },
      ["Episodes 1 CHILD"],
    ],
  ],
});
