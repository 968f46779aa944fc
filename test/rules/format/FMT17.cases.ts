import check from "../../../rules/format/FMT17";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    [
      "codes that are already right",
      { Episodes: [{ DECOM: "01/05/2025", RNE: "L", PLACE: "U1", REC: "X1" }] },
    ],
    ["small letters", { Episodes: [{ DECOM: "01/05/2025", PLACE: "u1" }] }],
    ["a code that no character makes right", { Episodes: [{ DECOM: "01/05/2025", PLACE: "O9" }] }],
    ["a code of other years", { year: "2025/26", Episodes: [{ DECOM: "01/05/2025", PLACE: "Z1" }] }],
    [
      "postcodes that are right as they stand",
      { Episodes: [{ DECOM: "01/05/2025", PL_POST: "SO1 1IO", HOME_POST: "SE1O 1AA" }] },
    ],
    ["a text that is not a postcode", { Episodes: [{ DECOM: "01/05/2025", PL_POST: "LONDON 1" }] }],
    ["XXXXXXX in place of a URN", { Episodes: [{ DECOM: "01/05/2025", URN: "XXXXXXX" }] }],
    ["a UPN that is already right", { Header: [{ UPN: "L12345678901O" }] }],
    [
      "an identifier that the Header has",
      { Header: [{ CHILD: "1O" }, { CHILD: "10" }], Episodes: [{ CHILD: "1O", DECOM: "01/05/2025" }] },
    ],
    [
      "an identifier that could be two of the Header's",
      { Header: [{ CHILD: "1O1" }, { CHILD: "101" }], Episodes: [{ CHILD: "IO1", DECOM: "01/05/2025" }] },
    ],
    ["last year's table", { Episodes_last: [{ DECOM: "01/05/2024", PLACE: "UI" }] }],
    [
      "a URN with an O that is too short, or starts with other letters",
      {
        Episodes: [
          { DECOM: "01/05/2025", URN: "12345O" },
          { DECOM: "02/05/2025", URN: "XX12345O" },
          { DECOM: "03/05/2025", URN: "12345" },
        ],
      },
    ],
    [
      "a social worker's number that is right, or that no digit makes right",
      {
        SWEpisodes: [
          { SW_ID: "SW10" },
          { SW_ID: "ABI0" },
          { SW_ID: "SWAO1" },
          { SW_ID: "SWO1A" },
          { SW_ID: "XSWO1" },
        ],
      },
    ],
    [
      "dates and numbers that no digit makes right",
      {
        Header: [{ DOB: "31/02/2010" }],
        PrevPerm: [{ DATE_PERM: "unknown 1" }],
        OC2: [{ SDQ_SCORE: "1x" }, { SDQ_SCORE: "10" }, { SDQ_SCORE: 10 }, { SDQ_SCORE: "1e1" }],
      },
    ],
    [
      "an authority that is right, or that no digit makes right",
      { PrevPerm: [{ LA_PERM: "E08000012" }, { LA_PERM: "201" }, { LA_PERM: "LIVERPOOL" }] },
    ],
    ["a UPN that starts with a digit", { Header: [{ UPN: "1I23456789012" }] }],
    [
      "a sign in the place of a letter",
      { Episodes: [{ DECOM: "01/05/2025", PL_POST: "M1 O-A" }], Header: [{ UPN: "A12345678O01-" }] },
    ],
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
      "CHILD is the same as in the Header apart from O",
      { Header: [{ CHILD: "100" }], Episodes: [{ CHILD: "1OO", DECOM: "01/05/2025" }] },
      ["Episodes 1 CHILD"],
    ],
    [
      "O for 0 in an authority, by its code or its number",
      { PrevPerm: [{ LA_PERM: "EO8000012" }, { LA_PERM: "2OI" }] },
      ["PrevPerm 1 LA_PERM", "PrevPerm 2 LA_PERM"],
    ],
    ["an upright stroke for 1", { Episodes: [{ DECOM: "01/05/2025", PLACE: "U|" }] }, ["Episodes 1 PLACE"]],
    [
      "O for 0 in postcodes of every form",
      {
        Episodes: ["M1 OAA", "OL1 OAA", "M12 OAA", "OL12 OAA", "W1A OAA", "SW1A OAA"].map((PL_POST) => ({
          DECOM: "01/05/2025",
          PL_POST,
        })),
      },
      [
        "Episodes 1 PL_POST",
        "Episodes 2 PL_POST",
        "Episodes 3 PL_POST",
        "Episodes 4 PL_POST",
        "Episodes 5 PL_POST",
        "Episodes 6 PL_POST",
      ],
    ],
    [
      "O for 0 in a URN of seven digits behind SC",
      { Episodes: [{ DECOM: "01/05/2025", URN: "scO123456" }] },
      ["Episodes 1 URN"],
    ],
    [
      "O and I in a social worker's number",
      { SWEpisodes: [{ SW_ID: "SWO" }, { SW_ID: "SW9I0" }] },
      ["SWEpisodes 1 SW_ID", "SWEpisodes 2 SW_ID"],
    ],
    [
      "I for 1 beside a hidden character",
      { Episodes: [{ DECOM: "01/05/2025", PLACE: "UI\u200b" }] },
      ["Episodes 1 PLACE"],
    ],
    ["O for 0 in a number with decimals", { OC2: [{ SDQ_SCORE: "1O.5" }] }, ["OC2 1 SDQ_SCORE"]],
    [
      "CHILD is the same as in the Header apart from o, in small letters",
      { Header: [{ CHILD: "A100" }], Episodes: [{ CHILD: "a1oo", DECOM: "01/05/2025" }] },
      ["Episodes 1 CHILD"],
    ],
  ],
});
