import rule from "../../../rules/provider-list/228";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "ended on the closing day",
      {
        Episodes: [{ URN: "SC200002", DEC: "30/06/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
    ],
    [
      "closed after the year ended",
      { Episodes: [{ URN: "SC200002", DEC: "" }], providers: [{ urn: "SC200002", closed: "01/04/2024" }] },
    ],
    [
      "closed on the last day of the year",
      { Episodes: [{ URN: "SC200002", DEC: "" }], providers: [{ urn: "SC200002", closed: "31/03/2024" }] },
    ],
    [
      "provider is open",
      { Episodes: [{ URN: "SC200002", DEC: "01/07/2023" }], providers: [{ urn: "SC200002" }] },
    ],
    [
      "placeholder",
      { Episodes: [{ URN: "XXXXXXX", DEC: "" }], providers: [{ urn: "SC200002", closed: "30/06/2023" }] },
    ],
    [
      "URN is not in the list",
      { Episodes: [{ URN: "SC999999", DEC: "" }], providers: [{ urn: "SC200002", closed: "30/06/2023" }] },
    ],
    [
      "the placeholder, even if the list had it",
      {
        Episodes: [{ URN: "XXXXXXX", DEC: "01/07/2023" }],
        providers: [{ urn: "XXXXXXX", closed: "30/06/2023" }],
      },
    ],
  ],
  finds: [
    [
      "ended the day after the provider closed",
      {
        Episodes: [{ URN: "SC200002", DEC: "01/07/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 1 URN DEC"],
    ],
    [
      "still open at the end of the year",
      { Episodes: [{ URN: "SC200002", DEC: "" }], providers: [{ urn: "SC200002", closed: "15/01/2024" }] },
      ["Episodes 1 URN DEC"],
    ],
    [
      "closed the day before the year ended",
      { Episodes: [{ URN: "SC200002", DEC: "" }], providers: [{ urn: "SC200002", closed: "30/03/2024" }] },
      ["Episodes 1 URN DEC"],
    ],
    [
      "unreadable end counts as open",
      {
        Episodes: [{ URN: "SC200002", DEC: "31/06/2023" }],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 1 URN DEC"],
    ],
    [
      "one of two rows of the URN has closed",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC200002", DEC: "01/05/2025" }],
        providers: [{ urn: "SC200002" }, { urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 1 URN DEC"],
    ],
    [
      "a row without a URN comes before it",
      {
        Episodes: [
          { URN: "", DEC: "01/07/2023" },
          { URN: "SC200002", DEC: "01/07/2023" },
        ],
        providers: [{ urn: "SC200002", closed: "30/06/2023" }],
      },
      ["Episodes 2 URN DEC"],
    ],
  ],
});
