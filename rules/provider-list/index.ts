import type { Rule } from "../rule";
import rule219 from "./219";
import rule221 from "./221";
import rule224 from "./224";
import rule227 from "./227";
import rule228 from "./228";
import rule229 from "./229";
import rule241 from "./241";
import rule1008 from "./1008";

/** Providers compared with the Ofsted list: URN, kind of placement, postcode, closing date and authority. */
export const providerListRules: readonly Rule[] = [
  rule219,
  rule221,
  rule224,
  rule227,
  rule228,
  rule229,
  rule241,
  rule1008,
];
