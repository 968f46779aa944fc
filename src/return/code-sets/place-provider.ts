import { defineCodeSet } from "./define-code-set";

export const placeProviderCodes = defineCodeSet({
  name: "PLACE_PROVIDER",
  title: "Who provides the placement",
  codes: [
    { value: "PR0", meaning: "parents or another person with parental responsibility", first: "2022/23" },
    {
      value: "PR1",
      meaning: "own provision of the authority, or a regional adoption agency that it hosts",
      first: "2022/23",
    },
    {
      value: "PR2",
      meaning: "another local authority, or a regional adoption agency hosted by one",
      first: "2022/23",
    },
    { value: "PR3", meaning: "other public body, such as a health trust", first: "2022/23" },
    { value: "PR4", meaning: "private", first: "2022/23" },
    { value: "PR5", meaning: "voluntary or third sector", first: "2022/23" },
  ],
});
