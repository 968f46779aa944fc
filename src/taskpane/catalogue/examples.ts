import { z } from "zod";
import file from "./rule-examples.json";

const cell = z.union([z.string(), z.number(), z.boolean()]);
const rows = z.array(z.record(z.string(), cell));

/** A small return from the rule's test table: rows by table, with the year and the authority where they matter. */
const exampleSchema = z.object({
  why: z.string(),
  year: z.string().optional(),
  localAuthority: z.string().optional(),
  providers: z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())]))).optional(),
  /** An empty row is an empty line of the sheet. */
  tables: z.record(z.string(), rows),
  /** Cells that hold a formula, as "Episodes 1 DECOM", and merged cells by their first and last cell. */
  formulas: z.array(z.string()).optional(),
  merged: z.array(z.string()).optional(),
  /** The cells that the rule marks, as "Episodes 1 DECOM" (table, row from 1, field). Empty where it finds nothing. */
  cells: z.array(z.string()),
});
const examplesSchema = z.record(z.string(), z.object({ finds: exampleSchema, silent: exampleSchema }));

/** The value of a cell of an example. */
export type ExampleValue = z.infer<typeof cell>;
export type RuleExample = z.infer<typeof exampleSchema>;
export type RuleExamples = z.infer<typeof examplesSchema>;

/** For each rule, by code: an example with a finding and one without. Generated from the rules' test tables. */
export const RULE_EXAMPLES: RuleExamples = examplesSchema.parse(file);
