import type { Rule } from "../rule";
import rule112 from "./112";
import rule113 from "./113";
import rule114 from "./114";
import rule134 from "./134";
import rule151 from "./151";
import rule175 from "./175";
import rule176 from "./176";
import rule177 from "./177";
import rule199 from "./199";
import rule331 from "./331";
import rule333 from "./333";
import rule334 from "./334";
import rule335 from "./335";
import rule386 from "./386";
import rule390 from "./390";
import rule408 from "./408";
import rule511 from "./511";
import rule514 from "./514";
import rule517 from "./517";
import rule518 from "./518";
import rule519 from "./519";
import rule520 from "./520";
import rule521 from "./521";
import rule524 from "./524";
import rule582 from "./582";
import rule601 from "./601";
import rule602 from "./602";

/** Adoptions in the year: decision, match, adopters, and the episode that ended in adoption. */
export const adoptionRules: readonly Rule[] = [
  rule112,
  rule113,
  rule114,
  rule134,
  rule151,
  rule175,
  rule176,
  rule177,
  rule199,
  rule331,
  rule333,
  rule334,
  rule335,
  rule386,
  rule390,
  rule408,
  rule511,
  rule514,
  rule517,
  rule518,
  rule519,
  rule520,
  rule521,
  rule524,
  rule582,
  rule601,
  rule602,
];
