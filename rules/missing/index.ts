import type { Rule } from "../rule";
import rule564 from "./564";
import rule565 from "./565";
import rule566 from "./566";
import rule567 from "./567";
import rule570 from "./570";
import rule571 from "./571";
import rule574 from "./574";
import rule575 from "./575";
import rule576 from "./576";
import rule577 from "./577";
import rule578 from "./578";
import rule580 from "./580";
import rule581 from "./581";
import rule586 from "./586";
import rule1004 from "./1004";
import rule1005 from "./1005";
import rule1006 from "./1006";

/** Missing and away-without-authorisation periods: dates, order, and how they fit the episodes. */
export const missingRules: readonly Rule[] = [
  rule564,
  rule565,
  rule566,
  rule567,
  rule570,
  rule571,
  rule574,
  rule575,
  rule576,
  rule577,
  rule578,
  rule580,
  rule581,
  rule586,
  rule1004,
  rule1005,
  rule1006,
];
