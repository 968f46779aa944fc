import type { Rule } from "../rule";
import rule141 from "./141";
import rule142 from "./142";
import rule143 from "./143";
import rule144 from "./144";
import rule145 from "./145";
import rule147 from "./147";
import rule148 from "./148";
import rule149 from "./149";
import rule302 from "./302";
import rule352 from "./352";
import rule353 from "./353";
import rule354 from "./354";
import rule355 from "./355";
import rule356 from "./356";
import rule357 from "./357";
import rule358 from "./358";
import rule359 from "./359";
import rule361 from "./361";
import rule362 from "./362";
import rule363 from "./363";
import rule364 from "./364";
import rule365 from "./365";
import rule366 from "./366";
import rule367 from "./367";
import rule385 from "./385";
import rule387 from "./387";
import rule388 from "./388";
import rule389 from "./389";
import rule407 from "./407";
import rule426 from "./426";
import rule431 from "./431";
import rule432 from "./432";
import rule433 from "./433";
import rule434 from "./434";
import rule435 from "./435";
import rule436 from "./436";
import rule437 from "./437";
import rule445 from "./445";
import rule446 from "./446";
import rule451 from "./451";
import rule460 from "./460";
import rule501 from "./501";
import rule504 from "./504";
import rule516 from "./516";
import rule562 from "./562";

/** Episodes of care: start, end, order, legal status and length. */
export const episodesRules: readonly Rule[] = [
  rule141,
  rule142,
  rule143,
  rule144,
  rule145,
  rule147,
  rule148,
  rule149,
  rule302,
  rule352,
  rule353,
  rule354,
  rule355,
  rule356,
  rule357,
  rule358,
  rule359,
  rule361,
  rule362,
  rule363,
  rule364,
  rule365,
  rule366,
  rule367,
  rule385,
  rule387,
  rule388,
  rule389,
  rule407,
  rule426,
  rule431,
  rule432,
  rule433,
  rule434,
  rule435,
  rule436,
  rule437,
  rule445,
  rule446,
  rule451,
  rule460,
  rule501,
  rule504,
  rule516,
  rule562,
];
