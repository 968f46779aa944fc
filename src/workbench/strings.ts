/** Every text of the workbench page. */
export const strings = {
  title: "SSDA903 Validator: workbench",
  about: "The add-in beside a simulated Excel. Nothing leaves your computer.",

  ribbon: "Ribbon",
  groupValidator: "SSDA903",
  validate: "Validate",
  removeAnnotations: "Remove annotations",
  showPane: "Show pane",
  groupWorkbook: "Workbook",
  open: "Open ...",
  openHint: "Open an .xlsx workbook, or a set of CSV files. Files can also be dropped on this page.",
  download: "Download",
  newPractice: "New practice workbook",
  practiceLists: "Load the practice lists",
  practiceListsHint:
    "Load the Ofsted provider list and postcodes of the practice workbook, in place of lists that were loaded before.",

  groupCells: "Rows",
  insertRow: "Insert",
  insertRowHint: "Insert rows above the selected ones",
  deleteRow: "Delete",
  deleteRowHint: "Delete the selected rows",
  sortUp: "Sort A to Z",
  sortDown: "Sort Z to A",
  sortHint: "Sort all rows below the first by the column of the selected cell",
  undo: "Undo",
  undoHint: "Undo the last edit (Ctrl+Z)",

  address: "Cell",
  content: "Content of the cell",
  grid: (sheet: string) => `Sheet ${sheet}`,
  tabs: "Sheets",
  chartNote: (title: string, address: string) =>
    `Chart over ${address}: ${title}. It is not drawn here; the downloaded workbook has it.`,
  hiddenSheets: (number: number) => (number === 1 ? "1 hidden sheet" : `${number} hidden sheets`),

  pane: "Task pane",
  paneWidth: "Width of the task pane",
  closePane: "Close the task pane",

  opening: (file: string) => `Opening ${file} ...`,
  openFile: (file: string, changed: boolean) => (changed ? `${file} (changed)` : file),
  saving: "Writing the workbook ...",
  downloaded: (file: string) => `${file} was downloaded.`,
  dropHere: "Drop an .xlsx workbook or CSV files here to open them",
  csvWorkbook: "return-from-csv.xlsx",
  practiceFile: "practice-return.xlsx",
  practiceProviders: "provider-list.xlsx",
  practicePostcodes: "postcodes.csv",
  loadingLists: "Loading the practice lists ...",
  listsLoaded: "The practice lists are loaded. Validate to check with them.",
  practiceListMissing: (file: string) =>
    `The practice file ${file} could not be loaded: it is not where the workbench is kept, or that does not answer. Nothing was changed. Check that the workbench is still running and the connection to it, then load the lists again.`,
  listsFailed:
    "The practice lists could not be loaded because of an error in the workbench. The workbook was not changed.",
  practiceMissing:
    "The practice workbook could not be loaded: it is not where the workbench is kept, or that does not answer. Check that the workbench is still running and the connection to it, then try again, or open a workbook of your own.",
  openFailed: (file: string) =>
    `${file} could not be opened because of an error in the workbench. The workbook that was open is as it was.`,
  downloadFailed:
    "The workbook could not be written because of an error in the workbench. It is still open here, as it was.",
  commandFailed: "The ribbon command stopped with an error. Your data was not changed.",
  sheetProtected: (sheet: string) =>
    `The sheet "${sheet}" is protected, so the cell was not changed. Open a copy without protection to edit it.`,
  actRefused: (sheet: string) => `Excel would not do this in the sheet "${sheet}": it is as it was.`,
  editRefused: (address: string) => `Excel would not take this for cell ${address}: the cell is as it was.`,
  linkBroken: (target: string) => `The link leads to ${target}, which is not in this workbook.`,
  linkHidden: (sheet: string) => `The link leads to the sheet "${sheet}", which is hidden.`,

  replaceTitle: "Replace the open workbook?",
  replaceText: (open: string) =>
    `${open} has changed since it was opened. Its changes will be lost if another workbook is opened in its place. Download it first to keep them.`,
  replace: "Open without keeping changes",
  keep: "Go back",
  dismiss: "Dismiss",
} as const;
