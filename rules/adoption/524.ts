import { adoptersSexRule } from "../factories/adopters-sex";

export default adoptersSexRule("L12", new Set(["MM", "FF"]), {
  code: "524",
  title: "LS_ADOPTR is L12 but SEX_ADOPTR is not MM or FF",
  message:
    "LS_ADOPTR is L12 (married couple, same sex) but SEX_ADOPTR is blank or another code. MM (two men) or FF (two women) is expected.",
  fix: "Check the adopters' details and correct LS_ADOPTR (L11 for a married man and woman) or SEX_ADOPTR.",
  trigger:
    "On one AD1 row LS_ADOPTR is L12 (married couple, same sex), and SEX_ADOPTR is blank or not MM or FF.",
  years: { first: "2022/23" },
});
