import { strings } from "../strings";
import type { Progress } from "../validate";

/** Returns the current phase and its progress in words. */
export function progressText({ phase, done, total, wait }: Progress): string {
  if (wait) return strings.excelWaits[wait];
  switch (phase) {
    case "following":
      return strings.following;
    case "reading":
      return total > 1 ? strings.readingPart(Math.min(done + 1, total), total) : strings.reading;
    case "checking":
      return total > 0 ? strings.checkingChild(done, total) : strings.checking;
    case "suggesting":
      return total > 0 ? strings.suggestingChild(done, total) : strings.suggesting;
    case "trying":
      return strings.trying;
    case "correcting":
      return strings.correcting;
    case "restoring":
      return strings.restoring;
    case "writing":
      return strings.writing;
    case "removing":
      return strings.removing;
    case "reading-list":
      return strings.readingList;
    case "indexing":
      return total > 0 ? strings.indexingPart(done) : strings.indexing;
    case "removing-list":
      return strings.removingList;
    case "making-report":
      return strings.makingReport;
    case "reading-files":
      return total > 0 ? strings.readingFilesPart(Math.floor((done / total) * 100)) : strings.readingFiles;
    case "exporting":
      return strings.exporting;
    case "importing":
      return total > 0 ? strings.importingRows(done, total) : strings.importing;
  }
}
