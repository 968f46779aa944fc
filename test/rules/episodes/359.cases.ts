import rule from "../../../rules/episodes/359";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "birthday on the last day of the year",
      { Header: [{ DOB: "31/03/2006" }], Episodes: [{ LS: "C2", PLACE: "U1" }] },
    ],
    [
      "children's home under section 20",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ LS: "V2", PLACE: "K2" }] },
    ],
    [
      "closed episode",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ LS: "C2", PLACE: "U1", DEC: "01/01/2024" }] },
    ],
    [
      "an unreadable end date is filled in",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ LS: "C2", PLACE: "U1", DEC: "ongoing" }] },
    ],
    ["date of birth not known", { Header: [{ SEX: "1" }], Episodes: [{ LS: "C2", PLACE: "U1" }] }],
    ["no Header row", { Episodes: [{ LS: "C2", PLACE: "U1" }] }],
  ],
  finds: [
    [
      "past 18, still open in foster care",
      { Header: [{ DOB: "30/03/2006" }], Episodes: [{ LS: "C2", PLACE: "U1" }] },
      ["Episodes 1 DEC LS PLACE"],
    ],
    [
      "section 20 in a secure home",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ LS: "V2", PLACE: "K1" }] },
      ["Episodes 1 DEC LS PLACE"],
    ],
    [
      "LS missing in a children's home, PLACE missing under section 20",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ PLACE: "K2" }, { LS: "V2" }] },
      ["Episodes 1 DEC LS PLACE", "Episodes 2 DEC LS PLACE"],
    ],
    [
      "every open episode, not only the latest",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [
          { DECOM: "01/05/2023", LS: "C2", PLACE: "U1" },
          { DECOM: "01/06/2023", LS: "C2", PLACE: "U4" },
        ],
      },
      ["Episodes 1 DEC LS PLACE", "Episodes 2 DEC LS PLACE"],
    ],
  ],
});
