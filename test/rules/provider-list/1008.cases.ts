import rule from "../../../rules/provider-list/1008";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { providers: [{ urn: "1234567" }] },
  silent: [
    ["listed, stored as a number in the sheet", { Episodes: [{ URN: 1234567 }] }],
    ["placeholder", { Episodes: [{ URN: "XXXXXXX" }] }],
    [
      "closed provider",
      {
        Episodes: [{ URN: "SC123456", DECOM: "01/05/2025" }],
        providers: [{ urn: "SC123456", closed: "01/01/2020" }],
      },
    ],
    ["blank", { Episodes: [{ DECOM: "01/05/2025", URN: "" }] }],
    ["spaces around it, lower case", { Episodes: [{ URN: "sc123456 " }], providers: [{ urn: "SC123456" }] }],
  ],
  finds: [
    ["digit missing", { Episodes: [{ URN: "123456" }] }, ["Episodes 1 URN"]],
    ["placeholder one letter short", { Episodes: [{ URN: "XXXXXX" }] }, ["Episodes 1 URN"]],
    ["placeholder one letter long", { Episodes: [{ URN: "XXXXXXXX" }] }, ["Episodes 1 URN"]],
    [
      "SC123456 and 123456 are different",
      { Episodes: [{ URN: "123456" }], providers: [{ urn: "SC123456" }] },
      ["Episodes 1 URN"],
    ],
  ],
});
