import type { Rule } from "../rule";
import rule146 from "./146";
import rule164 from "./164";
import rule169 from "./169";
import rule178 from "./178";
import rule179 from "./179";
import rule213 from "./213";
import rule214 from "./214";
import rule217 from "./217";
import rule217t from "./217t";
import rule218 from "./218";
import rule222 from "./222";
import rule225 from "./225";
import rule226 from "./226";
import rule230 from "./230";
import rule233 from "./233";
import rule234 from "./234";
import rule242 from "./242";
import rule243 from "./243";
import rule370 from "./370";
import rule371 from "./371";
import rule372 from "./372";
import rule373 from "./373";
import rule374 from "./374";
import rule375 from "./375";
import rule376 from "./376";
import rule377 from "./377";
import rule378 from "./378";
import rule379 from "./379";
import rule380 from "./380";
import rule381 from "./381";
import rule382 from "./382";
import rule383 from "./383";
import rule384 from "./384";
import rule392a from "./392a";
import rule392b from "./392b";
import rule392c from "./392c";
import rule392d from "./392d";
import rule398 from "./398";
import rule411 from "./411";
import rule420 from "./420";
import rule454 from "./454";
import rule526 from "./526";
import rule527 from "./527";
import rule528 from "./528";
import rule529 from "./529";
import rule530 from "./530";
import rule531 from "./531";
import rule550 from "./550";
import rule1009 from "./1009";
import rule1015 from "./1015";

/** Placements: kind, provider, postcodes, distance and moves. */
export const placementRules: readonly Rule[] = [
  rule146,
  rule164,
  rule169,
  rule178,
  rule179,
  rule213,
  rule214,
  rule217,
  rule217t,
  rule218,
  rule222,
  rule225,
  rule226,
  rule230,
  rule233,
  rule234,
  rule242,
  rule243,
  rule370,
  rule371,
  rule372,
  rule373,
  rule374,
  rule375,
  rule376,
  rule377,
  rule378,
  rule379,
  rule380,
  rule381,
  rule382,
  rule383,
  rule384,
  rule392a,
  rule392b,
  rule392c,
  rule392d,
  rule398,
  rule411,
  rule420,
  rule454,
  rule526,
  rule527,
  rule528,
  rule529,
  rule530,
  rule531,
  rule550,
  rule1009,
  rule1015,
];
