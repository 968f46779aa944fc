import { z } from "zod";
import file from "./rule-examples.json";

const cell = z.union([z.string(), z.number(), z.boolean()]);
const rows = z.array(z.record(z.string(), cell));

/** A small return of the rule's test table: its year and authority where they matter, and rows by table. */
const exampleSchema = z.object({
  why: z.string(),
  year: z.string().optional(),
  localAuthority: z.string().optional(),
  providers: z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())]))).optional(),
  /** An empty row is an empty line of the sheet. */
  tables: z.record(z.string(), rows),
  /** Cells that hold a formula, and merged cells by their first and last one, as "Episodes 1 DECOM". */
  formulas: z.array(z.string()).optional(),
  merged: z.array(z.string()).optional(),
  /** The cells that the rule marks, as "Episodes 1 DECOM" (table, row from 1, field); none where it is silent. */
  cells: z.array(z.string()),
});
const examplesSchema = z.record(z.string(), z.object({ finds: exampleSchema, silent: exampleSchema }));

/** The value of a cell of an example. */
export type ExampleValue = z.infer<typeof cell>;
export type RuleExample = z.infer<typeof exampleSchema>;
export type RuleExamples = z.infer<typeof examplesSchema>;

/** A finding and a silent example of each rule, by code; generated from the rules' test tables. */
export const RULE_EXAMPLES: RuleExamples = examplesSchema.parse(file);
