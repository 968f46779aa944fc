import rule from "../../../rules/uasc/205B";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    [
      "eighteenth birthday in both years",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "05/05/2026" }] },
    ],
    [
      "marked in last year's Header without a UASC row: no pair to judge",
      { Header: [{ UASC: "1" }], UASC: [{ DUC: "01/05/2024" }], Header_last: [{ UASC: "1" }], UASC_last: [] },
    ],
    [
      "status ended on the first day of this year",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "01/04/2024" }] },
    ],
    [
      "status ended on the last day of this year",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "31/03/2025" }] },
    ],
    [
      "born on 29 February",
      { UASC_last: [{ DOB: "29/02/2008", DUC: "28/02/2026" }], UASC: [{ DUC: "28/02/2026" }] },
    ],
    ["not UASC last year", { UASC_last: [], UASC: [{ DUC: "" }] }],
    [
      "the Header of last year says 0",
      { UASC_last: [{ DUC: "05/05/2023" }], UASC: [{ DUC: "" }], Header_last: [{ UASC: "0" }] },
    ],
    [
      "the Header of this year says 0",
      {
        UASC_last: [{ DUC: "05/05/2023" }],
        UASC: [{ DUC: "05/05/2023" }],
        Header: [{ UASC: "0" }],
        Header_last: [{ UASC: "1" }],
      },
    ],
    [
      "another child's row last year",
      { UASC_last: [{ CHILD: "2", DUC: "05/05/2023" }], UASC: [{ DUC: "" }] },
    ],
  ],
  finds: [
    [
      "last year's DUC a day before the birthday",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "04/05/2026" }], UASC: [{ DUC: "01/09/2024" }] },
      ["UASC 1 DUC"],
    ],
    [
      "an unreadable DUC this year",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "31/06/2024" }] },
      ["UASC 1 DUC"],
    ],
    [
      "an unreadable DUC last year",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "31/06/2026" }], UASC: [{ DUC: "01/05/2024" }] },
      ["UASC 1 DUC"],
    ],
    [
      "an unreadable DOB last year",
      { UASC_last: [{ DOB: "31/06/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "01/05/2024" }] },
      ["UASC 1 DUC"],
    ],
    [
      "last year's DUC a day after the birthday",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "06/05/2026" }], UASC: [{ DUC: "06/05/2026" }] },
      ["UASC 1 DUC"],
    ],
    [
      "this year's DUC is blank",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "" }] },
      ["UASC 1 DUC"],
    ],
    [
      "this year's DUC before the year",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "31/03/2024" }] },
      ["UASC 1 DUC"],
    ],
    [
      "this year's DUC after the year and not the same; the Header row is marked too",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "01/04/2025" }], Header: [{}] },
      ["UASC 1 DUC", "Header 1 CHILD"],
    ],
    [
      "last year's DUC blank",
      { UASC_last: [{ DOB: "05/05/2008" }], UASC: [{ DUC: "01/09/2024" }] },
      ["UASC 1 DUC"],
    ],
    [
      "last year's DOB blank",
      { UASC_last: [{ DUC: "05/05/2026" }], UASC: [{ DUC: "05/05/2026" }] },
      ["UASC 1 DUC"],
    ],
    [
      "29 February: the birthday is not 1 March",
      { UASC_last: [{ DOB: "29/02/2008", DUC: "01/03/2026" }], UASC: [{ DUC: "01/03/2026" }] },
      ["UASC 1 DUC"],
    ],
    [
      "closed last year, but left in the table",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "10/10/2023" }], UASC: [{ DUC: "10/10/2023" }] },
      ["UASC 1 DUC"],
    ],
    [
      "one of two rows of last year does not fit",
      {
        UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }, { DOB: "05/05/2008" }],
        UASC: [{ DUC: "05/05/2026" }],
      },
      ["UASC 1 DUC"],
    ],
    [
      "each row of this year is checked",
      { UASC_last: [{ DOB: "05/05/2008", DUC: "05/05/2026" }], UASC: [{ DUC: "05/05/2026" }, { DUC: "" }] },
      ["UASC 2 DUC"],
    ],
  ],
});
