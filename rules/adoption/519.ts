import { adoptersSexRule } from "../factories/adopters-sex";

export default adoptersSexRule("L2", new Set(["MM", "FF", "MF"]), {
  code: "519",
  title: "LS_ADOPTR is L2 but SEX_ADOPTR is not a couple",
  message:
    "LS_ADOPTR is L2 (civil partners) but SEX_ADOPTR is blank or another code. MM (two men), FF (two women) or MF (a man and a woman) is expected.",
  fix: "Check whether a couple adopted and correct LS_ADOPTR or SEX_ADOPTR.",
  trigger: "On one AD1 row LS_ADOPTR is L2 (civil partners), and SEX_ADOPTR is blank or not MM, FF or MF.",
  years: { first: "2022/23" },
});
