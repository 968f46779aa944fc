import type { CellValue } from "../../src/return/cells";
import type { Return } from "../../src/return/children";
import type { CollectionYear } from "../../src/return/collection-years";
import type { Day } from "../../src/return/days";
import type { TableData } from "../../src/return/rows";
import type { MarkedRow } from "../rule";
import type { RuleInfo } from "../rule-info";
import type { Severity } from "../severity";
import type { ReturnIndex } from "./return-index";
import type { TableColumn } from "./table-columns";

/** What a check on form looks at: one table, and what it can look up about the others. */
export interface FormatContext {
  readonly data: TableData;
  /** The columns that are fields of the table, with their different values. */
  readonly columns: readonly TableColumn[];
  readonly tables: Return;
  readonly index: ReturnIndex;
  /** The collection year, with its first day, 1 April, and its last, 31 March. */
  readonly collection: { readonly year: CollectionYear; readonly start: Day; readonly end: Day };
  /** Reports one finding, for the child of the first row. */
  readonly report: (...rows: readonly MarkedRow[]) => void;
}

/** One of our own format checks. Its code distinguishes it from the department's rules. */
export interface FormatCheck extends RuleInfo {
  readonly topic: "format";
  readonly severity: Severity;
  /** Whether last year's tables are checked too. */
  readonly lastYearToo: boolean;
  /**
   * How far it looks beyond a row: at rows of the same child and of children whose identifiers could be mistaken for
   * the child's; at all identifiers of the table (CHILD, UPN, URN and SW_ID) and every CHILD of the return; or at the
   * whole table. In the last two cases, a change to one row can affect the findings on any other.
   */
  readonly looksAt: "child" | "identifiers" | "table";
  /** Checks one table and reports each finding. Must not keep anything between calls. */
  readonly check: (context: FormatContext) => void;
  /** For a check that looks at all identifiers of a table: returns the values of a column that it reports. */
  readonly foundIn?: (column: TableColumn, index: ReturnIndex) => readonly CellValue[];
}

type FormatCheckDefinition = Omit<FormatCheck, "topic" | "years" | "lastYearToo" | "looksAt"> & {
  readonly lastYearToo?: boolean;
  /** "child" when left out. */
  readonly looksAt?: FormatCheck["looksAt"];
};

/** Declares a check on form. Its title and message are made to say that it is not one of the department's rules. */
export function defineFormatCheck(definition: FormatCheckDefinition): FormatCheck {
  const check: FormatCheck = {
    lastYearToo: false,
    looksAt: "child",
    ...definition,
    topic: "format",
    years: { first: "2022/23" },
    title: `Cell form: ${definition.title}`,
    message: `${definition.message} This is about the form of the cell, not a DfE rule.`,
  };
  return Object.freeze(check);
}
