import type { Rule } from "../rule";
import rule141 from "./141";
import rule302 from "./302";

/** Episodes of care: start, end, order, legal status and length. */
export const episodesRules: readonly Rule[] = [rule141, rule302];
