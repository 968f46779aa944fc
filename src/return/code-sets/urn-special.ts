import { defineCodeSet } from "./define-code-set";

export const urnSpecialCodes = defineCodeSet({
  name: "URN_SPECIAL",
  title: "URN where Ofsted has none",
  codes: [
    {
      value: "XXXXXXX",
      meaning: "provider not inspected by Ofsted (other inspectorate), or a regional adoption agency",
      first: "2022/23",
    },
  ],
});
