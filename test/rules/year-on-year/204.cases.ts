import rule from "../../../rules/year-on-year/204";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["only the case differs", { Header: [{ ETHNIC: "aind" }], Header_last: [{ ETHNIC: "AIND" }] }],
    ["blank in both", { Header: [{ ETHNIC: "", SEX: "M" }], Header_last: [{ ETHNIC: "", SEX: "M" }] }],
    ["not in last year's return", { Header: [{ ETHNIC: "AIND" }], Header_last: [] }],
  ],
  finds: [
    [
      "different codes",
      { Header: [{ ETHNIC: "WBRI" }], Header_last: [{ ETHNIC: "MWBC" }] },
      ["Header 1 ETHNIC"],
    ],
    [
      "filled now, blank last year",
      { Header: [{ ETHNIC: "BCRB" }], Header_last: [{ ETHNIC: "", SEX: "M" }] },
      ["Header 1 ETHNIC"],
    ],
    [
      "blank now",
      { Header: [{ ETHNIC: "", SEX: "M" }], Header_last: [{ ETHNIC: "NOBT" }] },
      ["Header 1 ETHNIC"],
    ],
    [
      "one of two rows of last year differs",
      { Header: [{ ETHNIC: "WBRI" }], Header_last: [{ ETHNIC: "WBRI" }, { ETHNIC: "WIRI" }] },
      ["Header 1 ETHNIC"],
    ],
  ],
});
