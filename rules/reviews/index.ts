import type { Rule } from "../rule";
import rule166 from "./166";
import rule167 from "./167";
import rule399 from "./399";
import rule440 from "./440";
import rule441 from "./441";

/** Reviews: their dates and how the child took part. */
export const reviewsRules: readonly Rule[] = [rule166, rule167, rule399, rule440, rule441];
