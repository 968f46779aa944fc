import { defineCodeSet } from "./define-code-set";

export const ethnicCodes = defineCodeSet({
  name: "ETHNIC",
  title: "Ethnic origin",
  codes: [
    { value: "WBRI", meaning: "white British", first: "2022/23" },
    { value: "WIRI", meaning: "white Irish", first: "2022/23" },
    { value: "WOTH", meaning: "other white background", first: "2022/23" },
    { value: "WIRT", meaning: "Traveller of Irish heritage", first: "2022/23" },
    { value: "WROM", meaning: "Gypsy or Roma", first: "2022/23" },
    { value: "MWBC", meaning: "mixed: white and black Caribbean", first: "2022/23" },
    { value: "MWBA", meaning: "mixed: white and black African", first: "2022/23" },
    { value: "MWAS", meaning: "mixed: white and Asian", first: "2022/23" },
    { value: "MOTH", meaning: "other mixed background", first: "2022/23" },
    { value: "AIND", meaning: "Indian", first: "2022/23" },
    { value: "APKN", meaning: "Pakistani", first: "2022/23" },
    { value: "ABAN", meaning: "Bangladeshi", first: "2022/23" },
    { value: "AOTH", meaning: "other Asian background", first: "2022/23" },
    { value: "BCRB", meaning: "black Caribbean", first: "2022/23" },
    { value: "BAFR", meaning: "black African", first: "2022/23" },
    { value: "BOTH", meaning: "other black background", first: "2022/23" },
    { value: "CHNE", meaning: "Chinese", first: "2022/23" },
    { value: "OOTH", meaning: "other ethnic group", first: "2022/23" },
    { value: "REFU", meaning: "declined to say", first: "2022/23" },
    { value: "NOBT", meaning: "not obtained yet", first: "2022/23" },
  ],
});
