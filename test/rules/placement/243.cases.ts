import rule from "../../../rules/placement/243";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["in Wales, without a URN", { Episodes: [{ PL_POST: "CF10 1EP", URN: "" }] }],
    ["in England", { Episodes: [{ PL_POST: "M1 1AE", URN: "1234567" }] }],
    ["unknown postcode", { Episodes: [{ PL_POST: "ZZ9 9ZZ", URN: "1234567" }] }],
    ["blank postcode", { Episodes: [{ PL_POST: "", URN: "1234567" }] }],
  ],
  finds: [
    ["in Wales", { Episodes: [{ PL_POST: "CF10 1EP", URN: "1234567" }] }, ["Episodes 1 URN PL_POST"]],
    [
      "the placeholder is a value",
      { Episodes: [{ PL_POST: "EH1 1YZ", URN: "XXXXXXX" }] },
      ["Episodes 1 URN PL_POST"],
    ],
    [
      "in Northern Ireland",
      { year: "2026/27", Episodes: [{ PL_POST: "BT1 1AA", URN: "SC123456" }] },
      ["Episodes 1 URN PL_POST"],
    ],
    [
      "the return states an authority outside the United Kingdom",
      { Episodes: [{ PL_POST: "", PL_LA: "NUK", URN: "SC123456" }] },
      ["Episodes 1 URN PL_POST"],
    ],
    [
      "the return states a confidential authority",
      { Episodes: [{ PL_POST: "M1 1AE", PL_LA: "CON", URN: "SC123456" }] },
      ["Episodes 1 URN PL_POST"],
    ],
  ],
});
