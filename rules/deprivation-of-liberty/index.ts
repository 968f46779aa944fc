import type { Rule } from "../rule";
import rule700 from "./700";
import rule701 from "./701";
import rule702 from "./702";
import rule703 from "./703";
import rule704 from "./704";
import rule705 from "./705";
import rule706 from "./706";
import rule707 from "./707";
import rule708 from "./708";
import rule709 from "./709";
import rule710 from "./710";

/** Deprivation of liberty orders: dates, order, carry-over, care and placement during an order. */
export const deprivationOfLibertyRules: readonly Rule[] = [
  rule700,
  rule701,
  rule702,
  rule703,
  rule704,
  rule705,
  rule706,
  rule707,
  rule708,
  rule709,
  rule710,
];
