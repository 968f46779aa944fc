import rule from "../../../rules/uasc/205A";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    ["status ended on the last day of last year", { Header: [{}], UASC_last: [{ DUC: "31/03/2024" }] }],
    ["status ended on the first day of last year", { Header: [{}], UASC_last: [{ DUC: "01/04/2023" }] }],
    ["still marked", { Header: [{}], UASC: [{}], UASC_last: [{ DUC: "10/10/2025" }] }],
    [
      "not marked last year",
      { Header: [{}], Header_last: [{ UASC: "0" }], UASC_last: [{ DUC: "10/10/2025" }] },
    ],
    ["not in this year's Header", { Header: [{ CHILD: "2" }], UASC_last: [{ DUC: "10/10/2025" }] }],
    ["never marked", { Header: [{}], Header_last: [{}] }],
    [
      "the Header says 0, and last year's DUC lies in last year",
      { Header: [{ UASC: "0" }], Header_last: [{ UASC: "1" }], UASC_last: [{ DUC: "05/05/2023" }] },
    ],
    [
      "the Header says 0, last year's DUC lies in last year, this year's row has none",
      {
        Header: [{ UASC: "0" }],
        UASC: [{ SEX: "M" }],
        Header_last: [{ UASC: "1" }],
        UASC_last: [{ DUC: "05/05/2023" }],
      },
    ],
  ],
  finds: [
    [
      "left out although last year's DUC was still to come",
      { Header: [{}], UASC_last: [{ DUC: "10/10/2025" }] },
      ["Header 1 CHILD"],
    ],
    [
      "last year's DUC on the first day of this year",
      { Header: [{}], UASC_last: [{ DUC: "01/04/2024" }] },
      ["Header 1 CHILD"],
    ],
    [
      "last year's DUC before last year",
      { Header: [{}], UASC_last: [{ DUC: "31/03/2023" }] },
      ["Header 1 CHILD"],
    ],
    [
      "last year's DUC blank or unreadable",
      {
        Header: [{ CHILD: "1" }, { CHILD: "2" }],
        UASC_last: [{ CHILD: "1" }, { CHILD: "2", DUC: "31/02/2024" }],
      },
      ["Header 1 CHILD", "Header 2 CHILD"],
    ],
    [
      "one of two rows of last year does not fit",
      { Header: [{}], UASC_last: [{ DUC: "10/10/2023" }, { DUC: "10/10/2025" }] },
      ["Header 1 CHILD"],
    ],
    [
      "DUC given while the Header says 0",
      {
        Header: [{ UASC: "0" }],
        UASC: [{ DUC: "05/05/2023" }],
        Header_last: [{ UASC: "1" }],
        UASC_last: [{ DUC: "05/05/2023" }],
      },
      ["Header 1 CHILD", "UASC 1 CHILD DUC"],
    ],
    [
      "marked in last year's Header without a UASC row",
      { Header: [{ UASC: "" }], Header_last: [{ UASC: "1" }] },
      ["Header 1 CHILD"],
    ],
    [
      "the same dates a year later",
      { year: "2025/26", Header: [{}], UASC_last: [{ DUC: "31/03/2024" }] },
      ["Header 1 CHILD"],
    ],
    [
      "an unreadable DUC this year counts as given",
      {
        Header: [{ UASC: "0" }],
        UASC: [{ DUC: "May 2023" }],
        Header_last: [{ UASC: "1" }],
        UASC_last: [{ DUC: "05/05/2023" }],
      },
      ["Header 1 CHILD", "UASC 1 CHILD DUC"],
    ],
  ],
});
