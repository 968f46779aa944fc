import type { Rule } from "../rule";
import rule157 from "./157";
import rule158 from "./158";
import rule159 from "./159";
import rule180 from "./180";
import rule181 from "./181";
import rule182 from "./182";
import rule185 from "./185";
import rule186 from "./186";
import rule188 from "./188";
import rule189 from "./189";
import rule190 from "./190";
import rule191 from "./191";
import rule192 from "./192";
import rule193 from "./193";
import rule196 from "./196";
import rule197B from "./197B";
import rule197a from "./197a";
import rule198 from "./198";
import rule542 from "./542";
import rule543 from "./543";
import rule544 from "./544";
import rule545 from "./545";
import rule546 from "./546";
import rule547 from "./547";

/** Health and wellbeing after a year in care: SDQ, convictions, health checks and substance misuse. */
export const healthRules: readonly Rule[] = [
  rule157,
  rule158,
  rule159,
  rule180,
  rule181,
  rule182,
  rule185,
  rule186,
  rule188,
  rule189,
  rule190,
  rule191,
  rule192,
  rule193,
  rule196,
  rule197B,
  rule197a,
  rule198,
  rule542,
  rule543,
  rule544,
  rule545,
  rule546,
  rule547,
];
