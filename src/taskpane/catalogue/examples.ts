import { z } from "zod";
import file from "./rule-examples.json";

const cell = z.union([z.string(), z.number()]);
const rows = z.array(z.record(z.string(), cell));

/** A small return of the rule's test table: its year and authority where they matter, and rows by table. */
const exampleSchema = z.object({
  why: z.string(),
  year: z.string().optional(),
  localAuthority: z.string().optional(),
  providers: z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())]))).optional(),
  tables: z.record(z.string(), rows),
  /** The cells that the rule marks, as "Episodes 1 DECOM" (table, row from 1, field); none where it is silent. */
  cells: z.array(z.string()),
});
const examplesSchema = z.record(z.string(), z.object({ finds: exampleSchema, silent: exampleSchema }));

export type RuleExample = z.infer<typeof exampleSchema>;
export type RuleExamples = z.infer<typeof examplesSchema>;

/** A finding and a silent example of each rule, by code; generated from the rules' test tables. */
export const RULE_EXAMPLES: RuleExamples = examplesSchema.parse(file);
