import type { CollectedTable } from "./table-collector";

/** A table that was found in a file. */
export interface FoundTable extends CollectedTable {
  /** The file's name; within a zip with its path. */
  readonly file: string;
  /** The sheet of a workbook; null for any other file. */
  readonly sheet: string | null;
  /** What holds several tables of one return: a workbook or an XML file; null for a file of separated values. */
  readonly container: string | null;
}

/** What was found in files that were chosen. */
export interface FoundFiles {
  readonly tables: readonly FoundTable[];
  /** What the files could not tell, in words for the user. */
  readonly notes: readonly string[];
  /** Why a file is left out, in words for the user: names the file. */
  readonly problems: readonly string[];
}

/** Collects what is found, file by file. */
export class FoundSoFar implements FoundFiles {
  readonly tables: FoundTable[] = [];
  readonly notes: string[] = [];
  readonly problems: string[] = [];
}
