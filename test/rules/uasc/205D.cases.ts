import rule from "../../../rules/uasc/205D";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["new this year", { Header: [{}], UASC: [{}], Header_last: [] }],
    ["marked in both years", { Header: [{}], Header_last: [{}], UASC: [{}], UASC_last: [{}] }],
    ["marked in both years' Headers", { Header: [{ UASC: "1" }], Header_last: [{ UASC: "1" }] }],
    ["marked in neither", { Header: [{}], Header_last: [{}], UASC: [{ CHILD: "2" }] }],
    ["no longer marked", { Header: [{}], Header_last: [{}], UASC_last: [{}] }],
    [
      "a row in the UASC table, but the Header says 0",
      { Header: [{ UASC: "0" }], UASC: [{ DUC: "12/12/2025" }], Header_last: [{ UASC: "0" }] },
    ],
    [
      "one of last year's two Header rows has the mark",
      { Header: [{ UASC: "1" }], Header_last: [{ UASC: "0" }, { UASC: "1" }] },
    ],
    [
      "the Headers say 0, whatever the tables have",
      { Header: [{ UASC: "0" }], UASC: [{}], Header_last: [{ UASC: "0" }] },
    ],
  ],
  finds: [
    [
      "returned last year without the mark",
      { Header: [{}], Header_last: [{}], UASC: [{}] },
      ["Header 1 CHILD"],
    ],
    ["0 last year, 1 now", { Header: [{ UASC: "1" }], Header_last: [{ UASC: "0" }] }, ["Header 1 CHILD"]],
    [
      "blank last year, 1 now",
      { Header: [{ UASC: "1" }], Header_last: [{ UASC: "", SEX: "M" }] },
      ["Header 1 CHILD"],
    ],
  ],
});
