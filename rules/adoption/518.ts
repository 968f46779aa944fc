import { adoptersSexRule } from "../factories/adopters-sex";

export default adoptersSexRule("L4", new Set(["MM", "FF"]), {
  code: "518",
  title: "LS_ADOPTR is L4 but SEX_ADOPTR is not MM or FF",
  message:
    "LS_ADOPTR is L4 (couple, same sex, neither married nor civil partners) but SEX_ADOPTR is blank or another code. MM (two men) or FF (two women) is expected.",
  fix: "Check the adopters' details and correct LS_ADOPTR (L3 for a man and a woman) or SEX_ADOPTR.",
  trigger:
    "On one AD1 row LS_ADOPTR is L4 (couple, same sex, neither married nor civil partners), and SEX_ADOPTR is blank or not MM or FF.",
  years: { first: "2022/23" },
});
