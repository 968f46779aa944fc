import rule from "../../../rules/uasc/205C";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "recorded as UASC last year",
      { Header: [{ UASC: "0" }], UASC: [{ DUC: "12/12/2025" }], Header_last: [{ UASC: "1" }] },
    ],
    [
      "recorded as UASC this year",
      { Header: [{ UASC: "1" }], UASC: [{ DUC: "12/12/2025" }], Header_last: [{ UASC: "0" }] },
    ],
    ["a row in the UASC table is the mark", { Header: [{}], UASC: [{ DUC: "12/12/2025" }] }],
    ["also without a Header row", { UASC: [{ DUC: "12/12/2025" }] }],
    ["text that is not a date counts as blank", { Header: [{ UASC: "0" }], UASC: [{ DUC: "not known" }] }],
    [
      "only in last year's return",
      {
        Header: [{ CHILD: "2", UASC: "0" }],
        Header_last: [{ UASC: "0" }],
        UASC_last: [{ DUC: "19/02/2024" }],
      },
    ],
    [
      "in last year's return only, with nobody else this year",
      { Header: [], Header_last: [{ UASC: "0" }], UASC_last: [{ DUC: "19/02/2025" }] },
    ],
  ],
  finds: [
    [
      "DUC this year, 0 in both years",
      { Header: [{ UASC: "0" }], UASC: [{ DUC: "12/12/2025" }], Header_last: [{ UASC: "0" }] },
      ["Header 1 CHILD", "UASC 1 DUC"],
    ],
    [
      "a flag that is neither 0 nor 1 marks nothing",
      {
        year: "2024/25",
        Header: [{ UASC: "2" }],
        UASC: [{ DUC: "12/12/2025" }],
        Header_last: [{ UASC: "0" }],
        UASC_last: [],
      },
      ["UASC 1 DUC", "Header 1 CHILD"],
    ],
    [
      "DUC only in last year's row",
      { Header: [{ UASC: "0" }], Header_last: [{ UASC: "0" }], UASC_last: [{ DUC: "19/02/2025" }] },
      ["Header 1 CHILD"],
    ],
    [
      "new this year, UASC blank",
      { Header: [{ UASC: "" }], UASC: [{ DUC: "12/12/2025" }] },
      ["Header 1 CHILD", "UASC 1 DUC"],
    ],
  ],
});
