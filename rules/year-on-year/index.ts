import type { Rule } from "../rule";
import rule202 from "./202";
import rule203 from "./203";
import rule204 from "./204";
import rule207 from "./207";
import rule208 from "./208";
import rule452 from "./452";
import rule453 from "./453";
import rule502 from "./502";
import rule503A from "./503A";
import rule503B from "./503B";
import rule503C from "./503C";
import rule503D from "./503D";
import rule503E from "./503E";
import rule503F from "./503F";
import rule503G from "./503G";
import rule503H from "./503H";
import rule503J from "./503J";
import rule624 from "./624";
import rule626 from "./626";
import ruleNoE from "./NoE";

/** What this year's return must have in common with last year's. */
export const yearOnYearRules: readonly Rule[] = [
  rule202,
  rule203,
  rule204,
  rule207,
  rule208,
  rule452,
  rule453,
  rule502,
  rule503A,
  rule503B,
  rule503C,
  rule503D,
  rule503E,
  rule503F,
  rule503G,
  rule503H,
  rule503J,
  rule624,
  rule626,
  ruleNoE,
];
