import { adoptersSexRule } from "../factories/adopters-sex";

export default adoptersSexRule("L0", new Set(["M1", "F1"]), {
  code: "514",
  title: "LS_ADOPTR is L0 but SEX_ADOPTR is not one person",
  message:
    "LS_ADOPTR is L0 (single adopter) but SEX_ADOPTR is blank or another code. M1 (one man) or F1 (one woman) is expected.",
  fix: "Check whether one person or a couple adopted and correct LS_ADOPTR or SEX_ADOPTR.",
  trigger: "On one AD1 row LS_ADOPTR is L0 (single adopter), and SEX_ADOPTR is blank or not M1 or F1.",
  years: { first: "2022/23" },
});
