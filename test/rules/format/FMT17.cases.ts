import check from "../../../rules/format/FMT17";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    [
      "codes that are right as they stand",
      { Episodes: [{ DECOM: "01/05/2025", RNE: "L", PLACE: "U1", REC: "X1" }] },
    ],
    ["small letters", { Episodes: [{ DECOM: "01/05/2025", PLACE: "u1" }] }],
    ["a code that no character makes right", { Episodes: [{ DECOM: "01/05/2025", PLACE: "O9" }] }],
    ["a code of other years", { year: "2025/26", Episodes: [{ DECOM: "01/05/2025", PLACE: "Z1" }] }],
    [
      "postcodes that are right as they stand",
      { Episodes: [{ DECOM: "01/05/2025", PL_POST: "SO1 1IO", HOME_POST: "SE1O 1AA" }] },
    ],
    ["a text that is no postcode", { Episodes: [{ DECOM: "01/05/2025", PL_POST: "LONDON 1" }] }],
    ["XXXXXXX in place of a URN", { Episodes: [{ DECOM: "01/05/2025", URN: "XXXXXXX" }] }],
    ["a UPN that is right as it stands", { Header: [{ UPN: "L12345678901O" }] }],
    [
      "an identifier that the Header has",
      { Header: [{ CHILD: "1O" }, { CHILD: "10" }], Episodes: [{ CHILD: "1O", DECOM: "01/05/2025" }] },
    ],
    [
      "an identifier that could be two of the Header's",
      { Header: [{ CHILD: "1O1" }, { CHILD: "101" }], Episodes: [{ CHILD: "IO1", DECOM: "01/05/2025" }] },
    ],
    ["last year's table", { Episodes_last: [{ DECOM: "01/05/2024", PLACE: "UI" }] }],
  ],
  finds: [
    ["I for 1 in a code", { Episodes: [{ DECOM: "01/05/2025", PLACE: "UI" }] }, ["Episodes 1 PLACE"]],
    ["l for 1 in a code", { Episodes: [{ DECOM: "01/05/2025", REC: "Xl" }] }, ["Episodes 1 REC"]],
    ["O for 0 in a flag", { Header: [{ MOTHER: "O" }] }, ["Header 1 MOTHER"]],
    ["I for 1 in a code in place of a UPN", { Header: [{ UPN: "UNI" }] }, ["Header 1 UPN"]],
    ["O for 0 in a UPN", { Header: [{ UPN: "A12345678O012" }] }, ["Header 1 UPN"]],
    [
      "O for 0 in a postcode",
      { Episodes: [{ DECOM: "01/05/2025", PL_POST: "M1 OAA" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "1 for I in a postcode",
      { Episodes: [{ DECOM: "01/05/2025", HOME_POST: "1P1 2AA" }] },
      ["Episodes 1 HOME_POST"],
    ],
    ["O for 0 in a URN", { Episodes: [{ DECOM: "01/05/2025", URN: "123456O" }] }, ["Episodes 1 URN"]],
    [
      "O for 0 in a URN that starts with SC",
      { Episodes: [{ DECOM: "01/05/2025", URN: "SCO12345" }] },
      ["Episodes 1 URN"],
    ],
    ["l for 1 in a social worker's number", { SWEpisodes: [{ SW_ID: "SWl23456" }] }, ["SWEpisodes 1 SW_ID"]],
    ["O for 0 in a date", { Header: [{ DOB: "3O/O4/2010" }] }, ["Header 1 DOB"]],
    [
      "O for 0 in a date of which parts may be unknown",
      { PrevPerm: [{ DATE_PERM: "O1/O4/2023" }, { DATE_PERM: "zz/O4/2023" }, { DATE_PERM: "zz/04/2023" }] },
      ["PrevPerm 1 DATE_PERM", "PrevPerm 2 DATE_PERM"],
    ],
    ["l for 1 in a number", { OC2: [{ SDQ_SCORE: "l2" }] }, ["OC2 1 SDQ_SCORE"]],
    [
      "CHILD but for O the Header's",
      { Header: [{ CHILD: "100" }], Episodes: [{ CHILD: "1OO", DECOM: "01/05/2025" }] },
      ["Episodes 1 CHILD"],
    ],
  ],
});
