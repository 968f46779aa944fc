import rule from "../../../rules/episodes/388";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "X1 and a same-day continuation",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "X1" }, { DECOM: "10/05/2022" }] },
    ],
    [
      "care ended, the next starts a day later",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "E4B" }, { DECOM: "11/05/2022" }] },
    ],
    [
      "care ended and nothing follows",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "E4B" }] },
    ],
    ["last row with X1 but no end date", { Episodes: [{ DECOM: "01/04/2022", DEC: "", REC: "X1" }] }],
    [
      "unreadable end date",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "31/04/2022", REC: "X1" }, { DECOM: "10/05/2022" }] },
    ],
    [
      "no end reason",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "" }, { DECOM: "11/05/2022" }] },
    ],
    [
      "no end reason, and the next starts the same day",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "" }, { DECOM: "10/05/2022" }] },
    ],
    [
      "the next episode comes first in the file",
      { Episodes: [{ DECOM: "10/05/2022" }, { DECOM: "01/04/2022", DEC: "10/05/2022", REC: "X1" }] },
    ],
    [
      "rows without CHILD are ignored",
      { Episodes: [{ CHILD: "", DECOM: "01/04/2022", DEC: "10/05/2022", REC: "X1" }] },
    ],
    [
      "an undated row counts as the earliest",
      { Episodes: [{ DECOM: "01/04/2022" }, { DECOM: "", DEC: "01/04/2022", REC: "X1" }] },
    ],
  ],
  finds: [
    [
      "gap of one day",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "X1" }, { DECOM: "11/05/2022" }] },
      ["Episodes 1 REC"],
    ],
    [
      "care goes on although REC says it ended",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "E4B" }, { DECOM: "10/05/2022" }] },
      ["Episodes 1 REC"],
    ],
    [
      "nothing follows",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "X1" }] },
      ["Episodes 1 REC"],
    ],
    [
      "nothing follows, closed on 31 March",
      { year: "2022/23", Episodes: [{ DECOM: "01/04/2022", DEC: "31/03/2023", REC: "X1" }] },
      ["Episodes 1 REC"],
    ],
    [
      "two undated rows: the next start is not known",
      {
        Episodes: [
          { DECOM: "", DEC: "10/05/2022", REC: "X1" },
          { DECOM: "", DEC: "", LS: "C2" },
        ],
      },
      ["Episodes 1 REC"],
    ],
    [
      "the next row is another child's",
      {
        Episodes: [
          { DECOM: "01/04/2022", DEC: "10/05/2022", REC: "X1" },
          { CHILD: "2", DECOM: "10/05/2022" },
        ],
      },
      ["Episodes 1 REC"],
    ],
    [
      "rows of one day are taken in the order of the file",
      { Episodes: [{ DECOM: "01/04/2022", DEC: "10/05/2022", REC: "X1" }, { DECOM: "01/04/2022" }] },
      ["Episodes 1 REC"],
    ],
  ],
});
