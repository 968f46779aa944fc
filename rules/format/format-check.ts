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

/** What a check on form looks at: one table, and what it may ask about the others. */
export interface FormatContext {
  readonly data: TableData;
  /** The columns that are fields of the table, with their different values. */
  readonly columns: readonly TableColumn[];
  readonly tables: Return;
  readonly index: ReturnIndex;
  /** The collection year, 1 April on which it starts, and 31 March on which it ends. */
  readonly collection: { readonly year: CollectionYear; readonly start: Day; readonly end: Day };
  /** Reports one finding, of the child of the first row. */
  readonly report: (...rows: readonly MarkedRow[]) => void;
}

/** A check of our own on the form of cells, told apart from the department's rules by its code. */
export interface FormatCheck extends RuleInfo {
  readonly topic: "format";
  readonly severity: Severity;
  /** Whether last year's tables are looked at too. */
  readonly lastYearToo: boolean;
  /**
   * How far it looks from a row: at rows of the same child, and of children whose identifiers could be taken for the
   * child's; at all identifiers of the table, CHILD, UPN, URN and SW_ID; or at the whole table. Of the last two any row
   * may be found after a change of another.
   */
  readonly looksAt: "child" | "identifiers" | "table";
  /** Looks at one table and reports each finding. Must not keep anything between calls. */
  readonly check: (context: FormatContext) => void;
  /** Of a check that looks at all identifiers of a table: the values of a column that it finds fault with. */
  readonly foundIn?: (column: TableColumn) => readonly CellValue[];
}

type FormatCheckDefinition = Omit<FormatCheck, "topic" | "years" | "lastYearToo" | "looksAt"> & {
  readonly lastYearToo?: boolean;
  /** Left out: "child". */
  readonly looksAt?: FormatCheck["looksAt"];
};

/** Declares a check on form. Title and message are made to say that it is no rule of the department's. */
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
