import type { Rule } from "../rule";
import rule115 from "./115";
import rule116 from "./116";
import rule117 from "./117";
import rule118 from "./118";
import rule119 from "./119";
import rule120 from "./120";
import rule184 from "./184";
import rule336 from "./336";
import rule522 from "./522";
import rule523 from "./523";
import rule525 from "./525";
import rule551 from "./551";
import rule552 from "./552";
import rule553 from "./553";
import rule554 from "./554";
import rule555 from "./555";
import rule556 from "./556";
import rule557 from "./557";
import rule558 from "./558";
import rule559 from "./559";
import rule560 from "./560";
import rule561 from "./561";
import rule563 from "./563";
import rule579 from "./579";
import rule583 from "./583";
import rule584 from "./584";
import rule1003 from "./1003";

/** Decisions that a child should be placed for adoption, and their reversal. */
export const placedForAdoptionRules: readonly Rule[] = [
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule184,
  rule336,
  rule522,
  rule523,
  rule525,
  rule551,
  rule552,
  rule553,
  rule554,
  rule555,
  rule556,
  rule557,
  rule558,
  rule559,
  rule560,
  rule561,
  rule563,
  rule579,
  rule583,
  rule584,
  rule1003,
];
