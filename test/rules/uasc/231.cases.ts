import rule from "../../../rules/uasc/231";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["turns 11 on 31 March", { year: "2025/26", Header: [{ DOB: "31/03/2015" }], UASC: [{}] }],
    ["turns 11 on 31 March 2025", { year: "2024/25", Header: [{ DOB: "31/03/2014", UASC: "1" }] }],
    ["not recorded as UASC", { year: "2025/26", Header: [{ DOB: "01/01/2020" }], UASC: [{ CHILD: "2" }] }],
    [
      "the Header says 0",
      { year: "2024/25", Header: [{ DOB: "01/04/2014", UASC: "0" }], UASC: [{ DUC: "01/05/2024" }] },
    ],
    ["DOB blank or unreadable", { Header: [{ DOB: "", SEX: "M" }, { DOB: "31/02/2020" }], UASC: [{}] }],
  ],
  finds: [
    [
      "aged 10 at the end of the year",
      { year: "2025/26", Header: [{ DOB: "01/04/2015" }], UASC: [{ DUC: "01/05/2025" }] },
      ["Header 1 DOB"],
    ],
    [
      "by the Header's own field, which is marked too",
      { year: "2024/25", Header: [{ DOB: "01/04/2014", UASC: "1" }] },
      ["Header 1 DOB UASC"],
    ],
    [
      "only the child concerned",
      {
        year: "2025/26",
        Header: [
          { CHILD: "1", DOB: "01/04/2019" },
          { CHILD: "2", DOB: "01/04/2019" },
        ],
        UASC: [{ CHILD: "2" }],
      },
      ["Header 2 DOB"],
    ],
  ],
});
