import rule from "../../../rules/child/103";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["not yet obtained", { Header: [{ ETHNIC: "NOBT" }] }],
    ["refused", { Header: [{ ETHNIC: "REFU" }] }],
    [
      "every other code",
      {
        Header: [
          "WBRI",
          "WIRI",
          "WOTH",
          "WIRT",
          "WROM",
          "MWBC",
          "MWBA",
          "MWAS",
          "MOTH",
          "AIND",
          "APKN",
          "ABAN",
          "AOTH",
          "BCRB",
          "BAFR",
          "BOTH",
          "CHNE",
          "OOTH",
        ].map((ETHNIC) => ({ ETHNIC })),
      },
    ],
    ["lower case", { Header: [{ ETHNIC: "wbri" }] }],
    [
      "every code",
      {
        Header:
          "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT"
            .split(" ")
            .map((ETHNIC) => ({ ETHNIC })),
      },
    ],
  ],
  finds: [
    ["three letters", { Header: [{ ETHNIC: "BAF" }] }, ["Header 1 ETHNIC"]],
    ["a description", { Header: [{ ETHNIC: "White" }] }, ["Header 1 ETHNIC"]],
    ["a blank", { Header: [{ ETHNIC: "" }] }, ["Header 1 ETHNIC"]],
    ["a space beside the code", { Header: [{ ETHNIC: "WBRI " }] }, ["Header 1 ETHNIC"]],
  ],
});
