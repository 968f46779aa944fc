import { defineCodeSet } from "./define-code-set";

export const sexCodes = defineCodeSet({
  name: "SEX",
  title: "Sex of the child",
  codes: [
    { value: "1", meaning: "male", first: "2022/23", last: "2023/24" },
    { value: "2", meaning: "female", first: "2022/23", last: "2023/24" },
    { value: "M", meaning: "male", first: "2024/25" },
    { value: "F", meaning: "female", first: "2024/25" },
    { value: "U", meaning: "unknown", first: "2024/25" },
  ],
});
