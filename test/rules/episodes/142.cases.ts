import rule from "../../../rules/episodes/142";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["the only episode is open", { Episodes: [{ DECOM: "03/05/2022" }] }],
    [
      "only the latest is open",
      { Episodes: [{ DECOM: "03/05/2022", DEC: "20/06/2022", REC: "X1" }, { DECOM: "20/06/2022" }] },
    ],
    [
      "the latest comes first in the file",
      { Episodes: [{ DECOM: "20/06/2022" }, { DECOM: "03/05/2022", DEC: "20/06/2022", REC: "X1" }] },
    ],
    [
      "a row without a start date does not count as later",
      { Episodes: [{ DECOM: "03/05/2022" }, { DECOM: "", LS: "C2" }] },
    ],
    [
      "a row with an unreadable start date is not checked itself",
      { Episodes: [{ DECOM: "31/04/2022" }, { DECOM: "03/05/2022" }] },
    ],
    [
      "what REC says is not checked",
      { Episodes: [{ DECOM: "03/05/2022", DEC: "20/06/2022", REC: "ZZ" }, { DECOM: "20/06/2022" }] },
    ],
    [
      "rows without CHILD are not matched with each other",
      {
        Episodes: [
          { CHILD: "", DECOM: "03/05/2022" },
          { CHILD: "", DECOM: "20/06/2022" },
        ],
      },
    ],
    [
      "two children, one open episode each",
      { Episodes: [{ DECOM: "03/05/2022" }, { CHILD: "2", DECOM: "20/06/2022" }] },
    ],
  ],
  finds: [
    [
      "the first episode was never closed",
      { Episodes: [{ DECOM: "03/05/2022" }, { DECOM: "20/06/2022" }] },
      ["Episodes 1 DEC REC"],
    ],
    [
      "end reason missing on the earlier row",
      { Episodes: [{ DECOM: "03/05/2022", DEC: "20/06/2022" }, { DECOM: "20/06/2022" }] },
      ["Episodes 1 DEC REC"],
    ],
    [
      "end date missing on the earlier row",
      { Episodes: [{ DECOM: "03/05/2022", REC: "X1" }, { DECOM: "20/06/2022" }] },
      ["Episodes 1 DEC REC"],
    ],
    [
      "unreadable end date on the earlier row",
      { Episodes: [{ DECOM: "03/05/2022", DEC: "31/06/2022", REC: "X1" }, { DECOM: "20/06/2022" }] },
      ["Episodes 1 DEC REC"],
    ],
    [
      "of two open episodes on one day the first in the file",
      { Episodes: [{ DECOM: "03/05/2022" }, { DECOM: "03/05/2022" }] },
      ["Episodes 1 DEC REC"],
    ],
  ],
});
