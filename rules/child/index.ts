import type { Rule } from "../rule";
import rule101 from "./101";
import rule102 from "./102";
import rule103 from "./103";
import rule165 from "./165";
import rule168 from "./168";
import rule171 from "./171";
import rule174 from "./174";
import rule209 from "./209";
import rule210 from "./210";
import rule232 from "./232";
import rule301 from "./301";
import rule351 from "./351";
import rule393 from "./393";
import rule442 from "./442";
import rule444 from "./444";
import rule607 from "./607";
import rule611 from "./611";
import rule612 from "./612";
import rule620 from "./620";
import rule621 from "./621";
import rule625 from "./625";

/** The child: sex, date of birth, ethnicity, pupil number, motherhood. */
export const childRules: readonly Rule[] = [
  rule101,
  rule102,
  rule103,
  rule165,
  rule168,
  rule171,
  rule174,
  rule209,
  rule210,
  rule232,
  rule301,
  rule351,
  rule393,
  rule442,
  rule444,
  rule607,
  rule611,
  rule612,
  rule620,
  rule621,
  rule625,
];
