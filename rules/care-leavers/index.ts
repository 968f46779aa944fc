import type { Rule } from "../rule";
import rule131 from "./131";
import rule132 from "./132";
import rule133 from "./133";
import rule153 from "./153";
import rule187 from "./187";
import rule215 from "./215";
import rule344 from "./344";
import rule345 from "./345";
import rule347 from "./347";
import rule348 from "./348";
import rule391 from "./391";
import rule628 from "./628";
import rule1000 from "./1000";
import rule1001 from "./1001";
import rule1002 from "./1002";
import rule1007 from "./1007";
import rule1010 from "./1010";
import rule1011 from "./1011";
import rule1016 from "./1016";
import rule3001 from "./3001";

/** Care leavers: contact, activity and accommodation, and whether OC3 data is due at all. */
export const careLeaversRules: readonly Rule[] = [
  rule131,
  rule132,
  rule133,
  rule153,
  rule187,
  rule215,
  rule344,
  rule345,
  rule347,
  rule348,
  rule391,
  rule628,
  rule1000,
  rule1001,
  rule1002,
  rule1007,
  rule1010,
  rule1011,
  rule1016,
  rule3001,
];
