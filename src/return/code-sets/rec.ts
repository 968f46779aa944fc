import { defineCodeSet } from "./define-code-set";

export const recCodes = defineCodeSet({
  name: "REC",
  title: "Reason the episode ceased",
  codes: [
    { value: "X1", meaning: "a new episode begins the same day", first: "2022/23" },
    { value: "E11", meaning: "adopted, application unopposed", first: "2022/23" },
    { value: "E12", meaning: "adopted, consent dispensed with by the court", first: "2022/23" },
    {
      value: "E13",
      meaning: "left to live with parents, relatives or others without parental responsibility",
      first: "2022/23",
    },
    { value: "E14", meaning: "remand ended", first: "2022/23" },
    { value: "E15", meaning: "found by age assessment to be 18 or over", first: "2022/23" },
    { value: "E16", meaning: "moved abroad", first: "2022/23" },
    { value: "E17", meaning: "turned 18 and stayed with the current carers", first: "2022/23" },
    { value: "E2", meaning: "died", first: "2022/23" },
    { value: "E3", meaning: "care taken over by another UK authority", first: "2022/23" },
    { value: "E4A", meaning: "returned home, planned", first: "2022/23" },
    { value: "E4B", meaning: "returned home, not planned", first: "2022/23" },
    { value: "E41", meaning: "residence order or child arrangements order granted", first: "2022/23" },
    {
      value: "E45",
      meaning: "special guardianship: former foster carer, relative or friend",
      first: "2022/23",
    },
    {
      value: "E46",
      meaning: "special guardianship: former foster carer, not relative or friend",
      first: "2022/23",
    },
    {
      value: "E47",
      meaning: "special guardianship: not a former foster carer, relative or friend",
      first: "2022/23",
    },
    {
      value: "E48",
      meaning: "special guardianship: neither former foster carer nor relative or friend",
      first: "2022/23",
    },
    { value: "E5", meaning: "independent living with formal support", first: "2022/23" },
    { value: "E6", meaning: "independent living without formal support", first: "2022/23" },
    { value: "E7", meaning: "residential care funded by adult social care", first: "2022/23" },
    { value: "E8", meaning: "any other reason", first: "2022/23" },
    { value: "E9", meaning: "sentenced to custody", first: "2022/23" },
  ],
  retired: [
    { value: "E43", meaning: "special guardianship, to former foster carers" },
    { value: "E44", meaning: "special guardianship, to others" },
  ],
});
