import { defineCodeSet } from "./define-code-set";

export const lsCodes = defineCodeSet({
  name: "LS",
  title: "Legal status",
  codes: [
    { value: "C1", meaning: "interim care order", first: "2022/23" },
    { value: "C2", meaning: "full care order", first: "2022/23" },
    { value: "D1", meaning: "freed for adoption", first: "2022/23" },
    { value: "E1", meaning: "placement order", first: "2022/23" },
    { value: "V2", meaning: "accommodated under section 20, single period", first: "2022/23" },
    { value: "V3", meaning: "short breaks under section 20, each break recorded", first: "2022/23" },
    { value: "V4", meaning: "short breaks under section 20, only the agreement recorded", first: "2022/23" },
    {
      value: "J1",
      meaning: "remanded to local authority or youth detention accommodation",
      first: "2022/23",
    },
    {
      value: "J2",
      meaning: "accommodated under the Police and Criminal Evidence Act 1984",
      first: "2022/23",
    },
    {
      value: "J3",
      meaning: "youth rehabilitation order with residence or intensive fostering",
      first: "2022/23",
    },
    { value: "L1", meaning: "police protection, in local authority accommodation", first: "2022/23" },
    { value: "L2", meaning: "emergency protection order", first: "2022/23" },
    { value: "L3", meaning: "child assessment order, in local authority accommodation", first: "2022/23" },
  ],
});
