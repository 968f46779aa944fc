import rule from "../../../rules/child/168";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["letter and twelve digits", { Header: [{ UPN: "H801200001001" }] }],
    ["temporary number ending in a letter", { Header: [{ UPN: "H80120000100B" }] }],
    ["the last letter may be I", { Header: [{ UPN: "H80120000100I" }] }],
    [
      "the reasons why there is none",
      { Header: ["UN1", "UN2", "UN3", "UN4", "un5"].map((UPN) => ({ UPN })) },
    ],
    ["blank", { Header: [{ UPN: "", SEX: "M" }] }],
    [
      "every digit, also at the end",
      { Header: ["A012345678909", "Z987654321090", "T80120000100Z"].map((UPN) => ({ UPN })) },
    ],
    [
      "every first letter but I, O and S",
      { Header: [..."ABCDEFGHJKLMNPQRTUVWXYZ"].map((letter) => ({ UPN: `${letter}801200001001` })) },
    ],
    [
      "every last letter",
      { Header: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => ({ UPN: `H80120000100${letter}` })) },
    ],
  ],
  finds: [
    [
      "first letter I, O or S",
      { Header: [{ UPN: "I801200001001" }, { UPN: "O801200001001" }, { UPN: "S801200001001" }] },
      ["Header 1 UPN", "Header 2 UPN", "Header 3 UPN"],
    ],
    ["12 characters", { Header: [{ UPN: "H80120000100" }] }, ["Header 1 UPN"]],
    ["14 characters", { Header: [{ UPN: "H8012000010011" }] }, ["Header 1 UPN"]],
    ["no such reasons", { Header: [{ UPN: "UN0" }, { UPN: "UN6" }] }, ["Header 1 UPN", "Header 2 UPN"]],
    ["a letter among the digits", { Header: [{ UPN: "H80120O001001" }] }, ["Header 1 UPN"]],
    [
      "a space behind it",
      { Header: [{ UPN: "H801200001001 " }, { UPN: "UN1 " }] },
      ["Header 1 UPN", "Header 2 UPN"],
    ],
    [
      "a letter before the number, and before the reason",
      { Header: [{ UPN: "XH801200001001" }, { UPN: "XUN1" }] },
      ["Header 1 UPN", "Header 2 UPN"],
    ],
  ],
});
