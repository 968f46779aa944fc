import type { Rule } from "../rule";
import rule104 from "./104";
import rule105 from "./105";
import rule205A from "./205A";
import rule205B from "./205B";
import rule205C from "./205C";
import rule205D from "./205D";
import rule231 from "./231";
import rule303 from "./303";
import rule304 from "./304";
import rule406 from "./406";
import rule1014 from "./1014";

/** Unaccompanied asylum-seeking children: the mark, the date it ceased (DUC), and what goes with it. */
export const uascRules: readonly Rule[] = [
  rule104,
  rule105,
  rule205A,
  rule205B,
  rule205C,
  rule205D,
  rule231,
  rule303,
  rule304,
  rule406,
  rule1014,
];
