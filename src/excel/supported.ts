/** The lowest version of Excel's interface that the add-in works with. The manifest names the same version. */
export const MIN_VERSION = "1.9";

/**
 * Whether this Excel has a version of its interface. Outside an Office page, as in the tests, assumes that it has; the
 * client itself then refuses what is missing.
 */
export function isSupported(version: string): boolean {
  return typeof Office === "undefined" || Office.context.requirements.isSetSupported("ExcelApi", version);
}
