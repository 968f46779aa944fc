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
    "Load the Ofsted provider list and postcodes of the practice workbook, replacing any lists that were loaded before.",

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
  note: "Note of the cell",
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
    `The practice file ${file} could not be loaded: it is missing, or the workbench's server does not answer. Nothing was changed. Check the connection, and that the workbench is still running, then load the lists again.`,
  listsFailed:
    "The practice lists could not be loaded because of an error in the workbench. The workbook was not changed.",
  practiceMissing:
    "The practice workbook could not be loaded: it is missing, or the workbench's server does not answer. Check the connection, and that the workbench is still running, then try again. Or open a workbook of your own.",
  openFailed: (file: string) =>
    `${file} could not be opened because of an error in the workbench. The workbook that was open was not changed.`,
  downloadFailed:
    "The workbook could not be written because of an error in the workbench. It is still open here, unchanged.",
  commandFailed: "The ribbon command stopped with an error. Your data was not changed.",
  sheetProtected: (sheet: string) =>
    `The sheet "${sheet}" is protected, so the cell was not changed. Open a copy without protection to edit it.`,
  actRefused: (sheet: string) =>
    `Excel does not allow this in the sheet "${sheet}". The sheet was not changed.`,
  editRefused: (address: string) =>
    `Excel does not accept this in cell ${address}. The cell was not changed.`,
  linkBroken: (target: string) => `The link leads to ${target}, which is not in this workbook.`,
  linkHidden: (sheet: string) => `The link leads to the sheet "${sheet}", which is hidden.`,

  replaceTitle: "Replace the open workbook?",
  replaceText: (open: string) =>
    `${open} has changed since it was opened. Its changes will be lost if another workbook is opened in its place. Download it first to keep them.`,
  replaceUnsaved:
    "What you typed in the pane and did not save will be lost if another workbook is opened. Save it in the pane first to keep it.",
  replace: "Open without keeping changes",
  keep: "Go back",
  dismiss: "Dismiss",
} as const;
