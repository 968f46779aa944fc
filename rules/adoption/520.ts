import { adoptersSexRule } from "../factories/adopters-sex";

export default adoptersSexRule("L11", new Set(["MF"]), {
  code: "520",
  title: "LS_ADOPTR is L11 but SEX_ADOPTR is not MF",
  message:
    "LS_ADOPTR is L11 (married couple, man and woman) but SEX_ADOPTR is blank or another code. MF (a man and a woman) is expected.",
  fix: "Check the adopters' details and correct LS_ADOPTR (L12 for a married couple of the same sex) or SEX_ADOPTR.",
  trigger:
    "On one AD1 row LS_ADOPTR is L11 (married couple, man and woman), and SEX_ADOPTR is blank or not MF.",
  years: { first: "2022/23" },
});
