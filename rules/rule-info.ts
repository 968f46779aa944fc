import type { CollectionYear } from "../src/return/collection-years";
import type { Kind, Topic } from "./rule";
import type { Severity } from "./severity";

/** What lists and reports tell of a check: of the department's rules and of our own checks on the form of cells alike. */
export interface RuleInfo {
  /** The department's code, upper and lower case as analysts know it; FMT and a number for a check on form. */
  readonly code: string;
  readonly topic: Topic | "format";
  readonly kind: Kind;
  /** Left out: as the kind has it. */
  readonly severity?: Severity;
  /** At most 60 characters. */
  readonly title: string;
  /** Names the field, what is wrong and what is expected; at most 200 characters. */
  readonly message: string;
  /** What usually puts it right; at most 200 characters. */
  readonly fix: string;
  /** When exactly the rule gives a finding, in plain words, with its edges and the years in which they differ. */
  readonly trigger: string;
  /** Collection years in force; without `last` it still is. */
  readonly years: { readonly first: CollectionYear; readonly last?: CollectionYear };
}
