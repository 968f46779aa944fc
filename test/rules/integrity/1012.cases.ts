import rule from "../../../rules/integrity/1012";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "an episode that ended at the start of the year",
      {
        year: "2022/23",
        Reviews: [{ REVIEW: "05/04/2022" }],
        Episodes: [{ DECOM: "01/05/2021", DEC: "10/04/2022" }],
      },
    ],
    ["an episode of any time", { OC2: [{}], AD1: [{}], Episodes: [{ DECOM: "01/05/2001" }] }],
    ["UASC is not looked at", { UASC: [{}], OC2: [] }],
    ["nor are OC3, SWEpisodes and DoLo", { OC3: [{}], SWEpisodes: [{}], DoLo: [{}], OC2: [] }],
    ["nor is the Header", { Header: [{}], OC2: [] }],
  ],
  finds: [
    ["health row of a care leaver", { OC2: [{}], OC3: [{}], Episodes: [] }, ["OC2 1 CHILD"]],
    [
      "every row of each table",
      { Missing: [{}, {}], AD1: [{}] },
      ["Missing 1 CHILD", "Missing 2 CHILD", "AD1 1 CHILD"],
    ],
    [
      "the other tables",
      { PlacedAdoption: [{}], Reviews: [{}], PrevPerm: [{}], Episodes: [{ CHILD: "2" }] },
      ["PlacedAdoption 1 CHILD", "Reviews 1 CHILD", "PrevPerm 1 CHILD"],
    ],
    [
      "a row without CHILD belongs to no episode",
      { OC2: [{ CHILD: "", DOB: "01/05/2012" }], Episodes: [{ CHILD: "", DECOM: "01/05/2025" }] },
      ["OC2 1 CHILD"],
    ],
  ],
});
