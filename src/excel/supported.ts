/** Whether this Excel has a version of its interface. Outside a page of Office, as in tests, the client itself says so. */
export function isSupported(version: string): boolean {
  return typeof Office === "undefined" || Office.context.requirements.isSetSupported("ExcelApi", version);
}
