import { adoptersSexRule } from "../factories/adopters-sex";

export default adoptersSexRule("L3", new Set(["MF"]), {
  code: "517",
  title: "LS_ADOPTR is L3 but SEX_ADOPTR is not MF",
  message:
    "LS_ADOPTR is L3 (couple, man and woman, not married) but SEX_ADOPTR is blank or another code. MF (a man and a woman) is expected.",
  fix: "Check the adopters' details and correct LS_ADOPTR (L4 for a couple of the same sex) or SEX_ADOPTR.",
  trigger:
    "On one AD1 row LS_ADOPTR is L3 (couple, man and woman, not married), and SEX_ADOPTR is blank or not MF.",
  years: { first: "2022/23" },
});
