import { defineCodeSet } from "./define-code-set";

export const activCodes = defineCodeSet({
  name: "ACTIV",
  title: "Main activity of the care leaver",
  codes: [
    { value: "F1", meaning: "higher education, full time", first: "2022/23" },
    { value: "P1", meaning: "higher education, part time", first: "2022/23" },
    { value: "F2", meaning: "other education, full time", first: "2022/23" },
    { value: "P2", meaning: "other education, part time", first: "2022/23" },
    { value: "F4", meaning: "apprenticeship, full time", first: "2022/23" },
    { value: "P4", meaning: "apprenticeship, part time", first: "2022/23" },
    { value: "F5", meaning: "other training or employment, full time", first: "2022/23" },
    { value: "P5", meaning: "other training or employment, part time", first: "2022/23" },
    {
      value: "G4",
      meaning: "not in education, employment or training: illness or disability",
      first: "2022/23",
    },
    { value: "G5", meaning: "not in education, employment or training: other reason", first: "2022/23" },
    {
      value: "G6",
      meaning: "not in education, employment or training: pregnancy or parenting",
      first: "2022/23",
    },
    { value: "0", meaning: "nothing to report", first: "2022/23" },
  ],
  retired: [
    { value: "F3", meaning: "training or employment, full time" },
    { value: "P3", meaning: "training or employment, part time" },
  ],
});
