import rule from "../../../rules/care-leavers/3001";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    ["17 one day before the year", { Header: [{ DOB: "31/03/2007" }], OC3: [{ ACCOM: "Z1" }] }],
    ["17 the day after the year", { Header: [{ DOB: "01/04/2008" }], OC3: [{ ACCOM: "Z2" }] }],
    ["another accommodation code", { Header: [{ DOB: "10/10/2007" }], OC3: [{ ACCOM: "T1" }] }],
    ["Z3 is not of the pair", { Header: [{ DOB: "10/10/2007" }], OC3: [{ ACCOM: "Z3" }] }],
    ["no accommodation", { Header: [{ DOB: "10/10/2007" }], OC3: [{ ACCOM: "" }] }],
    ["no date of birth in the Header", { Header: [{ DOB: "" }], OC3: [{ ACCOM: "Z1", DOB: "10/10/2007" }] }],
    ["no Header row", { OC3: [{ ACCOM: "Z1", DOB: "10/10/2007" }] }],
    [
      "rows without CHILD never match each other",
      { Header: [{ CHILD: "", DOB: "10/10/2007" }], OC3: [{ CHILD: "", ACCOM: "Z1" }] },
    ],
  ],
  finds: [
    [
      "17 on the last day of the year",
      { Header: [{ DOB: "31/03/2008" }], OC3: [{ ACCOM: "Z2" }] },
      ["OC3 1 ACCOM"],
    ],
    [
      "17 on the first day of the year",
      { Header: [{ DOB: "01/04/2007" }], OC3: [{ ACCOM: "Z1" }] },
      ["OC3 1 ACCOM"],
    ],
    [
      "one of two Header rows is enough",
      { Header: [{ DOB: "10/10/2000" }, { DOB: "10/10/2007" }], OC3: [{ ACCOM: "z1" }] },
      ["OC3 1 ACCOM"],
    ],
  ],
});
