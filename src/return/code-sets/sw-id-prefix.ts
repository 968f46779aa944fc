import { defineCodeSet } from "./define-code-set";

export const swIdPrefixCodes = defineCodeSet({
  name: "SW_ID_PREFIX",
  title: "Start of a social worker's number",
  codes: [
    { value: "SW", meaning: "number of Social Work England", first: "2023/24" },
    { value: "XX", meaning: "meaning not published", first: "2023/24" },
  ],
});
