import type { CollectionYear } from "../src/return/collection-years";
import type { Kind, Topic } from "./rule";
import type { Severity } from "./severity";

/**
 * What lists and reports say about a check, whether one of the department's rules or one of our own checks on the form
 * of cells.
 */
export interface RuleInfo {
  /** The department's code, in the case that analysts know; FMT and a number for a check on form. */
  readonly code: string;
  readonly topic: Topic | "format";
  readonly kind: Kind;
  /** When left out, it follows from the kind. */
  readonly severity?: Severity;
  /** At most 60 characters. */
  readonly title: string;
  /** Names the field, what is wrong and what is expected; at most 200 characters. */
  readonly message: string;
  /** What usually corrects it; at most 200 characters. */
  readonly fix: string;
  /** When exactly the rule gives a finding, in plain words, with its edge cases and the years in which they differ. */
  readonly trigger: string;
  /** Collection years in force; without `last` it is still in force. */
  readonly years: { readonly first: CollectionYear; readonly last?: CollectionYear };
}
