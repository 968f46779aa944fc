import type { CollectedTable } from "./table-collector";

/** A table that was found in a file. */
export interface FoundTable extends CollectedTable {
  /** The file's name; if it is in a zip, with its path. */
  readonly file: string;
  /** The sheet of a workbook; null for any other kind of file. */
  readonly sheet: string | null;
  /** The workbook or XML file, which can hold several tables of one return; null for a file of separated values. */
  readonly container: string | null;
}

/** What was found in the chosen files. */
export interface FoundFiles {
  readonly tables: readonly FoundTable[];
  /** What the files could not say, in words for the user. */
  readonly notes: readonly string[];
  /** Why files were left out, in words for the user that name the file. */
  readonly problems: readonly string[];
}

/** Collects what is found, file by file. */
export class FoundFilesCollector implements FoundFiles {
  readonly tables: FoundTable[] = [];
  readonly notes: string[] = [];
  readonly problems: string[] = [];
}
