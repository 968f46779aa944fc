import formatCheck01 from "./FMT01";
import formatCheck02 from "./FMT02";
import formatCheck03 from "./FMT03";
import formatCheck04 from "./FMT04";
import formatCheck05 from "./FMT05";
import formatCheck06 from "./FMT06";
import formatCheck07 from "./FMT07";
import formatCheck08 from "./FMT08";
import formatCheck09 from "./FMT09";
import formatCheck10 from "./FMT10";
import formatCheck11 from "./FMT11";
import formatCheck12 from "./FMT12";
import formatCheck13 from "./FMT13";
import formatCheck14 from "./FMT14";
import formatCheck15 from "./FMT15";
import formatCheck16 from "./FMT16";
import formatCheck17 from "./FMT17";
import formatCheck18 from "./FMT18";
import formatCheck19 from "./FMT19";
import formatCheck20 from "./FMT20";
import formatCheck21 from "./FMT21";
import formatCheck22 from "./FMT22";
import formatCheck23 from "./FMT23";
import formatCheck24 from "./FMT24";
import type { FormatCheck } from "./format-check";

/** Our own format checks: dates, identifiers, characters, and what a workbook adds to values. */
export const FORMAT_CHECKS: readonly FormatCheck[] = [
  formatCheck01,
  formatCheck02,
  formatCheck03,
  formatCheck04,
  formatCheck05,
  formatCheck06,
  formatCheck07,
  formatCheck08,
  formatCheck09,
  formatCheck10,
  formatCheck11,
  formatCheck12,
  formatCheck13,
  formatCheck14,
  formatCheck15,
  formatCheck16,
  formatCheck17,
  formatCheck18,
  formatCheck19,
  formatCheck20,
  formatCheck21,
  formatCheck22,
  formatCheck23,
  formatCheck24,
];
