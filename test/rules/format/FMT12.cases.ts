import check from "../../../rules/format/FMT12";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["no identifier starts with 0", { Header: [{ CHILD: "1234" }, { CHILD: "123" }, { CHILD: "4321" }] }],
    [
      "lengths are mixed anyway",
      {
        Header: [
          { CHILD: "0012" },
          { CHILD: "0013" },
          { CHILD: "0014" },
          { CHILD: "00015" },
          { CHILD: "16" },
        ],
      },
    ],
    ["only two start with 0", { Header: [{ CHILD: "0012" }, { CHILD: "0013" }, { CHILD: "14" }] }],
    [
      "most of the others start with another digit",
      { Header: ["0012", "0013", "0014", "1234", "1235", "1236", "12"].map((CHILD) => ({ CHILD })) },
    ],
    ["letters in it", { Header: [{ CHILD: "0012" }, { CHILD: "0013" }, { CHILD: "0014" }, { CHILD: "A2" }] }],
    ["a number is not an identifier", { OC2: ["01", "02", "03", "4"].map((SDQ_SCORE) => ({ SDQ_SCORE })) }],
    ["a 0 within the number only", { Header: ["1001", "1002", "1003", "12"].map((CHILD) => ({ CHILD })) }],
    [
      "the others have letters behind their digits",
      { Header: ["001A", "002A", "003A", "12"].map((CHILD) => ({ CHILD })) },
    ],
    [
      "one is longer, without a 0 in front",
      { Header: ["0012", "0013", "0014", "12345", "15"].map((CHILD) => ({ CHILD })) },
    ],
    [
      "one has letters, behind its digits or in front",
      {
        Header: ["0012", "0013", "0014", "2A", "15"].map((CHILD) => ({ CHILD })),
        Reviews: ["0012", "0013", "0014", "A2", "15"].map((CHILD) => ({ CHILD, REVIEW: "01/05/2025" })),
      },
    ],
    [
      "shorter, but with a letter behind",
      { Header: ["0012", "0013", "0014", "2A"].map((CHILD) => ({ CHILD })) },
    ],
    [
      "another table has it with its zeros, which FMT13 finds",
      {
        Header: ["0012", "0013", "0014", "0015"].map((CHILD) => ({ CHILD })),
        Reviews: ["0012", "0013", "0014", "15"].map((CHILD) => ({ CHILD, REVIEW: "01/05/2025" })),
      },
    ],
    [
      "last year has it with its zeros, which FMT13 finds",
      {
        Header: ["0012", "0013", "0014", "15"].map((CHILD) => ({ CHILD })),
        Header_last: [{ CHILD: "0015" }],
      },
    ],
  ],
  finds: [
    ["text", { Header: ["0012", "0013", "0014", "15"].map((CHILD) => ({ CHILD })) }, ["Header 4 CHILD"]],
    [
      "a number",
      { Header: [{ CHILD: "0012" }, { CHILD: 13 }, { CHILD: "0014" }, { CHILD: "0015" }] },
      ["Header 2 CHILD"],
    ],
    [
      "every row of it",
      { Reviews: ["0012", "0013", "0014", "15", "15"].map((CHILD) => ({ CHILD, REVIEW: "01/05/2025" })) },
      ["Reviews 4 CHILD", "Reviews 5 CHILD"],
    ],
    [
      "the first of the column, which still starts with 0",
      { Header: ["012", "0013", "0014", "0015"].map((CHILD) => ({ CHILD })) },
      ["Header 1 CHILD"],
    ],
    [
      "one other of full length starts with another digit",
      { Header: ["0012", "0013", "0014", "1234", "15"].map((CHILD) => ({ CHILD })) },
      ["Header 5 CHILD"],
    ],
    [
      "three of five start with 0",
      { Header: ["0012", "0013", "0014", "1234", "1235", "15"].map((CHILD) => ({ CHILD })) },
      ["Header 6 CHILD"],
    ],
    [
      "the last of the column, which still starts with 0",
      { Header: ["0013", "0014", "0015", "012"].map((CHILD) => ({ CHILD })) },
      ["Header 4 CHILD"],
    ],
    [
      "a cell of spaces is not an identifier",
      {
        Header: ["0012", "0013", "0014", "15"].map((CHILD, index) => ({
          CHILD,
          UPN: ["0012", "0013", "0014", "   "][index] ?? "",
        })),
        Episodes: ["0012", "0013", "0014", "   ", "15"].map((URN) => ({ DECOM: "01/05/2025", URN })),
      },
      ["Header 4 CHILD", "Episodes 5 URN"],
    ],
    [
      "the Header has it with and without zeros, so FMT13 takes them for two children",
      { Header: ["0012", "0013", "0014", "0015", "15"].map((CHILD) => ({ CHILD })) },
      ["Header 5 CHILD"],
    ],
    [
      "another identifier of its row lost zeros too",
      {
        Header: ["0012", "0013", "0014", "0015"].map((CHILD) => ({ CHILD })),
        SWEpisodes: ["0012", "0013", "0014", "15"].map((CHILD) => ({ CHILD, SW_ID: CHILD })),
      },
      ["SWEpisodes 4 SW_ID"],
    ],
  ],
});
