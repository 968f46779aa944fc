import type { CollectionYear } from "../../return/collection-years";

/** The files that can be made of a run: two lists, and the copy to share. */
export const REPORT_FILES = ["children", "counts", "shared"] as const;
export type ReportFileKind = (typeof REPORT_FILES)[number];

const NAMES = {
  children: (year: string) => `903-children-${year}.csv`,
  counts: (year: string) => `903-counts-${year}.csv`,
  shared: (year: string) => `903-counts-to-share-${year}.xlsx`,
} as const satisfies Record<ReportFileKind, (year: string) => string>;

/** Returns the name of a file made of a run, such as "903-children-2025-26.csv". */
export function reportFileName(kind: ReportFileKind, year: CollectionYear): string {
  return NAMES[kind](year.replace("/", "-"));
}

/** A file for the user. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}
