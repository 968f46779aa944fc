import type { Rule } from "../rule";
import rule1012 from "./1012";
import ruleEPI from "./EPI";
import ruleINT01 from "./INT01";
import ruleINT02 from "./INT02";
import ruleINT03 from "./INT03";
import ruleINT04 from "./INT04";
import ruleINT05 from "./INT05";
import ruleINT06 from "./INT06";
import ruleINT07 from "./INT07";
import ruleINT08 from "./INT08";
import ruleINT09 from "./INT09";
import ruleINT11 from "./INT11";
import ruleINT12 from "./INT12";
import ruleINT13 from "./INT13";
import ruleINT14 from "./INT14";
import ruleINT15 from "./INT15";
import ruleINT16 from "./INT16";
import ruleINT17 from "./INT17";
import ruleINT18 from "./INT18";
import ruleINT21 from "./INT21";
import ruleINT31 from "./INT31";
import ruleINT32 from "./INT32";
import ruleINT33 from "./INT33";
import ruleINT34 from "./INT34";
import ruleINT35 from "./INT35";
import ruleINT36 from "./INT36";

/** What the tables of a return must have in common: the same identifiers, dates of birth, one row a child. */
export const integrityRules: readonly Rule[] = [
  rule1012,
  ruleEPI,
  ruleINT01,
  ruleINT02,
  ruleINT03,
  ruleINT04,
  ruleINT05,
  ruleINT06,
  ruleINT07,
  ruleINT08,
  ruleINT09,
  ruleINT11,
  ruleINT12,
  ruleINT13,
  ruleINT14,
  ruleINT15,
  ruleINT16,
  ruleINT17,
  ruleINT18,
  ruleINT21,
  ruleINT31,
  ruleINT32,
  ruleINT33,
  ruleINT34,
  ruleINT35,
  ruleINT36,
];
