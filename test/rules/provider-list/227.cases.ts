import rule from "../../../rules/provider-list/227";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24", providers: [{ urn: "SC200002", closed: "30/06/2023" }] },
  silent: [
    ["starts the day before", { Episodes: [{ URN: "SC200002", DECOM: "29/06/2023" }] }],
    [
      "provider is open",
      { Episodes: [{ URN: "SC200003", DECOM: "29/06/2023" }], providers: [{ urn: "SC200003" }] },
    ],
    ["placeholder", { Episodes: [{ URN: "XXXXXXX", DECOM: "01/07/2023" }] }],
    ["blank DECOM", { Episodes: [{ URN: "SC200002", DECOM: "" }] }],
    ["unreadable DECOM", { Episodes: [{ URN: "SC200002", DECOM: "31/06/2023" }] }],
    ["URN is not in the list", { Episodes: [{ URN: "SC999999", DECOM: "01/07/2023" }] }],
    [
      "the placeholder, even if the list had it",
      {
        Episodes: [{ URN: "XXXXXXX", DECOM: "01/07/2023" }],
        providers: [{ urn: "XXXXXXX", closed: "30/06/2023" }],
      },
    ],
  ],
  finds: [
    [
      "starts on the closing day",
      { Episodes: [{ URN: "SC200002", DECOM: "30/06/2023" }] },
      ["Episodes 1 URN DECOM"],
    ],
    [
      "starts the day after",
      { Episodes: [{ URN: "SC200002", DECOM: "01/07/2023" }] },
      ["Episodes 1 URN DECOM"],
    ],
    [
      "one of two rows of the URN has closed",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC200002", DECOM: "01/05/2025" }],
        providers: [{ urn: "SC200002" }, { urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 1 URN DECOM"],
    ],
    [
      "a row without a start and one without a URN come before it",
      {
        Episodes: [
          { URN: "SC200002", DECOM: "" },
          { URN: "", DECOM: "01/07/2023" },
          { URN: "SC200002", DECOM: "01/07/2023" },
        ],
      },
      ["Episodes 3 URN DECOM"],
    ],
  ],
});
