import rule from "../../../rules/provider-list/227";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "starts the day before",
      {
        year: "2023/24",
        Episodes: [{ URN: "SC200002", DECOM: "29/06/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
    ],
    [
      "provider is open",
      {
        year: "2023/24",
        Episodes: [{ URN: "SC200003", DECOM: "29/06/2023" }],
        providers: [{ urn: "SC200003" }],
      },
    ],
    [
      "placeholder",
      {
        year: "2023/24",
        Episodes: [{ URN: "XXXXXXX", DECOM: "01/07/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
    ],
    [
      "blank DECOM",
      {
        year: "2023/24",
        Episodes: [{ URN: "SC200002", DECOM: "" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
    ],
    [
      "unreadable DECOM",
      {
        year: "2023/24",
        Episodes: [{ URN: "SC200002", DECOM: "31/06/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
    ],
    [
      "URN is not in the list",
      {
        year: "2023/24",
        Episodes: [{ URN: "SC999999", DECOM: "01/07/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
    ],
    [
      "the placeholder, even if the list had it",
      {
        year: "2023/24",
        Episodes: [{ URN: "XXXXXXX", DECOM: "01/07/2023" }],
        providers: [{ urn: "XXXXXXX", closed: "30/06/2023" }],
      },
    ],
  ],
  finds: [
    [
      "starts on the closing day",
      {
        year: "2023/24",
        Episodes: [{ URN: "SC200002", DECOM: "30/06/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 1 URN", "Episodes 1 DECOM"],
    ],
    [
      "starts the day after",
      {
        year: "2023/24",
        Episodes: [{ URN: "SC200002", DECOM: "01/07/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 1 URN", "Episodes 1 DECOM"],
    ],
    [
      "one of two rows of the URN has closed",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC200002", DECOM: "01/05/2025" }],
        providers: [{ urn: "SC200002" }, { urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 1 URN", "Episodes 1 DECOM"],
    ],
    [
      "a row without a start and one without a URN come before it",
      {
        year: "2023/24",
        Episodes: [
          { URN: "SC200002", DECOM: "" },
          { URN: "", DECOM: "01/07/2023" },
          { URN: "SC200002", DECOM: "01/07/2023" },
        ],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 3 URN", "Episodes 3 DECOM"],
    ],
  ],
});
