/** The lowest version of Excel's interface that the add-in works with; the manifest names the same. */
export const LOWEST_VERSION = "1.9";

/** Whether this Excel has a version of its interface. Outside a page of Office, as in tests, the client itself says so. */
export function isSupported(version: string): boolean {
  return typeof Office === "undefined" || Office.context.requirements.isSetSupported("ExcelApi", version);
}
