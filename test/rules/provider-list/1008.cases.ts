import rule from "../../../rules/provider-list/1008";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "listed, stored as a number in the sheet",
      { Episodes: [{ URN: 1234567 }], providers: [{ urn: "1234567" }] },
    ],
    ["placeholder", { Episodes: [{ URN: "XXXXXXX" }], providers: [{ urn: "1234567" }] }],
    [
      "closed provider",
      {
        Episodes: [{ URN: "SC123456", DECOM: "01/05/2025" }],
        providers: [{ urn: "SC123456", closed: "01/01/2020" }],
      },
    ],
    ["blank", { Episodes: [{ DECOM: "01/05/2025", URN: "" }], providers: [{ urn: "1234567" }] }],
    ["spaces around it, lower case", { Episodes: [{ URN: "sc123456 " }], providers: [{ urn: "SC123456" }] }],
  ],
  finds: [
    ["digit missing", { Episodes: [{ URN: "123456" }], providers: [{ urn: "1234567" }] }, ["Episodes 1 URN"]],
    [
      "placeholder one letter short",
      { Episodes: [{ URN: "XXXXXX" }], providers: [{ urn: "1234567" }] },
      ["Episodes 1 URN"],
    ],
    [
      "placeholder one letter long",
      { Episodes: [{ URN: "XXXXXXXX" }], providers: [{ urn: "1234567" }] },
      ["Episodes 1 URN"],
    ],
    [
      "SC123456 and 123456 are different",
      { Episodes: [{ URN: "123456" }], providers: [{ urn: "SC123456" }] },
      ["Episodes 1 URN"],
    ],
  ],
});
