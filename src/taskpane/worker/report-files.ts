/** The files that can be made of a run: two lists, and the copy for sharing. */
export const REPORT_FILES = ["children", "counts", "shared"] as const;
export type ReportFileKind = (typeof REPORT_FILES)[number];

/** A file for the user. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}
