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
    ["a number is no identifier", { OC2: ["01", "02", "03", "4"].map((SDQ_SCORE) => ({ SDQ_SCORE })) }],
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
  ],
});
