import rule from "../../../rules/adoption/582";
import { ruleCases } from "../support/rule-cases";
const both = ["Episodes 1 DEC", "AD1 1 DATE_MATCH"];

export default ruleCases(rule, {
  silent: [
    [
      "matched the day before",
      { Episodes: [{ REC: "E11", DEC: "17/10/2022" }], AD1: [{ DATE_MATCH: "16/10/2022" }] },
    ],
    [
      "matched the day after",
      { Episodes: [{ REC: "E11", DEC: "17/10/2022" }], AD1: [{ DATE_MATCH: "18/10/2022" }] },
    ],
    ["both blank", { Episodes: [{ REC: "E11", DEC: "" }], AD1: [{ DATE_MATCH: "", NB_ADOPTR: "2" }] }],
    [
      "not an adoption",
      { Episodes: [{ REC: "E4A", DEC: "17/10/2022" }], AD1: [{ DATE_MATCH: "17/10/2022" }] },
    ],
    [
      "different unreadable dates",
      { Episodes: [{ REC: "E11", DEC: "17/10/22" }], AD1: [{ DATE_MATCH: "18/10/22" }] },
    ],
    [
      "one date unreadable",
      { Episodes: [{ REC: "E11", DEC: "17/10/22" }], AD1: [{ DATE_MATCH: "17/10/2022" }] },
    ],
    [
      "no matching date",
      { Episodes: [{ REC: "E11", DEC: "17/10/2022" }], AD1: [{ DATE_MATCH: "", NB_ADOPTR: "2" }] },
    ],
    ["no end date", { Episodes: [{ REC: "E11", DEC: "" }], AD1: [{ DATE_MATCH: "17/10/2022" }] }],
  ],
  finds: [
    [
      "same day",
      { Episodes: [{ REC: "E12", DEC: "17/10/2022" }], AD1: [{ DATE_MATCH: "17/10/2022" }] },
      both,
    ],
    [
      "same day, written differently",
      { Episodes: [{ REC: "E11", DEC: "1/6/2022" }], AD1: [{ DATE_MATCH: "01/06/2022" }] },
      both,
    ],
    [
      "same day, held as a serial number",
      { Episodes: [{ REC: "E11", DEC: 44851 }], AD1: [{ DATE_MATCH: "17/10/2022" }] },
      both,
    ],
    [
      "the same unreadable text",
      { Episodes: [{ REC: "E11", DEC: "17/10/22" }], AD1: [{ DATE_MATCH: "17/10/22" }] },
      both,
    ],
    [
      "only the adoption record of that day",
      {
        Episodes: [{ REC: "E11", DEC: "17/10/2022" }],
        AD1: [{ DATE_MATCH: "16/10/2022" }, { DATE_MATCH: "17/10/2022" }],
      },
      ["Episodes 1 DEC", "AD1 2 DATE_MATCH"],
    ],
  ],
});
