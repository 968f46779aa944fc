import type { Rule } from "../rule";
import rule630 from "./630";
import rule631 from "./631";
import rule632 from "./632";
import rule633 from "./633";
import rule634 from "./634";
import rule635 from "./635";

/** Previous permanence: earlier adoption, guardianship or order, asked when care begins. */
export const previousPermanenceRules: readonly Rule[] = [
  rule630,
  rule631,
  rule632,
  rule633,
  rule634,
  rule635,
];
