import rule from "../../../rules/integrity/EPI";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["a care leaver row takes the place of episodes", { Header: [{}], Episodes: [], OC3: [{}] }],
    ["an episode long ago is enough", { Header: [{}], Episodes: [{ DEC: "01/05/2010" }], OC3: [] }],
    ["OC3 is not loaded, but there is an episode", { Header: [{}], Episodes: [{}] }],
  ],
  finds: [
    [
      "child in the Header only",
      { Header: [{ CHILD: "B1" }], Episodes: [{ CHILD: "B2" }, { CHILD: "B3" }], OC3: [] },
      ["Header 1 CHILD"],
    ],
    [
      "a review does not count",
      { Header: [{}], Episodes: [], OC3: [], Reviews: [{ REVIEW: "01/05/2025" }] },
      ["Header 1 CHILD"],
    ],
    [
      "neither table loaded",
      { Header: [{ CHILD: "B1" }, { CHILD: "B2" }] },
      ["Header 1 CHILD", "Header 2 CHILD"],
    ],
    [
      "twice in the Header",
      { Header: [{ CHILD: "B1" }, { CHILD: "B1" }], Episodes: [] },
      ["Header 1 CHILD", "Header 2 CHILD"],
    ],
    [
      "a Header row without CHILD belongs to no episode",
      { Header: [{ CHILD: "", SEX: "M" }], Episodes: [{ CHILD: "", DECOM: "01/05/2025" }] },
      ["Header 1 CHILD"],
    ],
  ],
});
