import { CANCELLED } from "../excel/problem";
import { childStrings } from "./strings/child";
import { dockStrings } from "./strings/dock";
import { noteStrings } from "./strings/notes";
import { colleaguesStrings } from "./strings/colleagues";
import { reportStrings } from "./strings/reports";
import { problemStrings } from "./strings/problems";
import { whyStrings } from "./strings/why";
import { count, formatNumber, list } from "../return/words";
import { statusStrings } from "./strings/statuses";
import { waitingStrings } from "./strings/waiting";
import { copyTextStrings } from "./strings/copy-text";
import { exportStrings } from "./strings/export";
import { importStrings } from "./strings/import";
import { liveStrings } from "./strings/live";
import { describeChange } from "../suggestions/describe";
import { visibleIdentifier } from "../report/visible-identifier";
import { percentText } from "../report/share-text";
import type { TableQuestion } from "../return/assign-tables";

export { count, formatNumber, list } from "../return/words";

const children = (value: number) => count(value, "child", "children");
const yearWord = (lastYear: boolean) => (lastYear ? "last year" : "this year");

/** Every text of the pane. */
export const strings = {
  ...childStrings,
  ...whyStrings,
  ...problemStrings,
  ...importStrings,
  ...exportStrings,
  ...copyTextStrings,
  ...dockStrings,
  ...reportStrings,
  ...colleaguesStrings,
  ...statusStrings,
  ...noteStrings,
  productName: "SSDA903 Validator",
  notInExcel:
    "This page is the task pane of an Excel add-in. In Excel, go to the Home tab and choose Show pane in the SSDA903 group.",

  pages: "Pages",
  workbookPage: "Workbook",
  resultsPage: "Results",
  rulesPage: "Rule book",
  helpPage: "Help",

  actions: "Actions",
  validate: "Validate",
  validateWaits: "Answer the question on the Workbook page first.",
  removeAnnotations: "Remove annotations",
  loading: "Loading",
  cancel: "Cancel",
  cancelling: "Cancelling ...",
  dismiss: "Dismiss",
  showMore: (more: number) => `Show ${formatNumber(more)} more`,
  shownOf: (shown: number, all: number) => `${formatNumber(shown)} of ${formatNumber(all)} shown`,

  following: "Checking the latest edits",
  reading: "Reading the workbook",
  readingPart: (done: number, total: number) => `Reading the workbook, part ${done} of ${total}`,
  checking: "Checking",
  checkingChild: (done: number, total: number) =>
    `Checking child ${formatNumber(done)} of ${formatNumber(total)}`,
  writing: "Writing highlights and sheets",
  removing: "Removing highlights and sheets",

  suggesting: "Looking for possible corrections",
  suggestingChild: (done: number, total: number) =>
    `Looking for possible corrections, child ${formatNumber(done)} of ${formatNumber(total)}`,
  trying: "Trying the corrections together",
  correcting: "Writing the corrections",
  restoring: "Restoring the cells",
  readingList: "Reading the provider list",
  indexing: "Indexing the postcode directory",
  indexingPart: (percent: number) => `Indexing the postcode directory, ${percent}%`,
  removingList: "Removing the list",

  cancelled: CANCELLED,
  removed:
    "The highlights, the add-in's sheets and the saved choices were removed from the workbook. Your data was not changed.",
  nothingToRemove: "There was nothing to remove: the workbook has no annotations.",
  renamedStay: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `The sheet ${list(sheets)} was kept, because it was renamed after the add-in wrote it. Delete it when you no longer need it.`
      : `The sheets ${list(sheets)} were kept, because they were renamed after the add-in wrote them. Delete them when you no longer need them.`,
  choicesNotRead:
    "The choices saved in this workbook could not be read. Check the year, the authority and the use of each sheet on the Workbook page, then validate again.",
  choicesNotSaved:
    "The workbook could not save this choice: it may be read-only, or a cell is being edited. The choice applies until the pane is closed. To try again, choose it once more.",
  unexpected:
    "The add-in stopped because of an internal error. Your data was not changed. Close the pane and the workbook, reopen both and try again.",
  highlightsLeft:
    "Excel could not read or delete some of the workbook's conditional formats, so highlights from an earlier check may still be there. Save, close and reopen the workbook, then validate again.",
  resultsAllTheSame: (problem: string) =>
    `${problem} The check itself is complete: its results are on the Results page.`,
  resultsThere: "The check is complete: its results are on the Results page.",
  wantedFirst: {
    questions:
      "Nothing has been checked yet: more than one sheet fits the same table. Choose which one to use, then validate.",
    "no-tables": "Nothing was checked: no sheet holds a table of this year's return.",
  },
  yearWanted: (why: string | null) =>
    `Nothing has been checked yet. ${why ?? ""} Choose the year, then validate.`,

  firstRunTitle: "Check your SSDA903 return here, in Excel",
  firstRun: [
    "Validate runs the department's checks on the sheets of this workbook, highlights the cells concerned and adds a summary and a list of findings. It never changes a value.",
    "Nothing leaves your computer: the checks run in this pane.",
    "It cannot see the case file. Even where no check failed, the data may still be wrong.",
  ],

  sheetsTitle: "Sheets of the return",
  readAgain: "Read the workbook again",
  notReadYet: "The workbook has not been read yet.",
  noTablesTitle: "No table of the return found",
  noTables:
    "A sheet is recognised by its headings: CHILD and the fields of one table, in any order, within the first 20 rows. For example:",
  headingExamples: [
    { table: "Header", fields: "CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB" },
    { table: "Episodes", fields: "CHILD, DECOM, RNE, LS, CIN, PLACE, PLACE_PROVIDER, DEC, REC, ..." },
    { table: "Reviews", fields: "CHILD, DOB, REVIEW, REVIEW_CODE" },
    { table: "Missing", fields: "CHILD, DOB, MISSING, MIS_START, MIS_END" },
  ],
  noTablesNext:
    "Bring in the files of your extract below. Or open a workbook that holds it, then read the workbook again.",
  otherSheets: (sheets: readonly string[]) =>
    `${count(sheets.length, "other sheet")} without a table: ${list(sheets)}`,
  absentTables: (tables: readonly string[]) => `No sheet found for ${list(tables)}.`,
  absentTablesWhy: "Checks that need these tables will not be run.",
  sheetName: (sheet: string) => `Sheet ${sheet}`,
  rows: (rows: number) => count(rows, "row"),
  useOf: (sheet: string) => `Use of sheet ${sheet}`,
  useThisYear: "This year",
  useLastYear: "Last year",
  useIgnore: "Leave out",
  notUsedYet: "Not used until the question above is answered",
  columnsMissing: (columns: number) => `${count(columns, "column")} missing`,
  columnsExtra: (columns: number) => `${count(columns, "column")} not used`,
  columnsRepeated: (columns: number) => `${count(columns, "heading")} repeated`,
  columnsMissingList: "Missing columns (checks that read them are not run)",
  columnsExtraList: "Columns that no check reads",
  columnsToRename:
    "If one of these holds a missing column, change its heading in the sheet to that name. Then read the workbook again.",
  columnsRepeatedList: "Headings that appear twice (the first column is used)",
  question: ({ table, lastYear, sheets }: TableQuestion) =>
    `${sheets.length === 2 ? "Two" : formatNumber(sheets.length)} sheets hold ${yearWord(lastYear)}'s ${table}. Which one should be used?`,
  questionHint: (lastYear: boolean) =>
    `The others are left out. If the table's rows are split between them, put all the rows on one sheet first.${lastYear ? "" : " If one of them is last year's, choose Last year for it in the list of sheets below."}`,

  settingsTitle: "Return",
  collectionYear: "Collection year",
  proposedYear: (year: string) => `${year} (from dates)`,
  chooseYear: "Choose the year",
  yearAfterQuestion: "The year will be read from the dates once you choose below which sheet to use.",
  yearDiffers: (proposed: string) => `The dates in the data point to ${proposed}.`,
  authority: "Local authority",
  authorityHint: "Checks on where a child is placed need it.",
  authorityList: "Show the list of local authorities",
  authorityPlaceholder: "Type to search",
  noAuthorityMatches: "No authority with that name",

  listsTitle: "Reference lists",
  listsHint: "Published lists without personal data. They stay on this computer until you remove them.",
  providerList: "Ofsted provider list",
  postcodeDirectory: "ONS Postcode Directory",
  listWaits:
    "The list was not loaded: something else is in progress. Choose it again when that has finished.",
  noProviderList: "Not loaded. Checks against the list are not run.",
  noPostcodeDirectory: "Not loaded. Checks of distance and of where a child is placed are not run.",
  chooseProviderFiles: "Choose .xlsx ...",
  choosePostcodeFile: "Choose .zip or .csv ...",
  chooseOther: "Replace ...",
  chooseFor: (list: string, action: string) => `${list}: ${action}`,
  removeList: "Remove",
  removeListOf: (list: string) => `Remove the ${list}`,
  takeProviderSheets: (sheets: readonly string[]) =>
    sheets.length === 1 ? `Use sheet ${sheets[0]}` : `Use sheets ${list(sheets)}`,
  providerSheetsFound: "This workbook holds a provider list.",
  listPlace: {
    "this-computer": (keptOn: string | null) =>
      keptOn === null ? "kept on this computer" : `kept on this computer since ${keptOn}`,
    deployed: () => "comes with the add-in",
    "this-pane": () => "used until the pane is closed",
  },
  insteadOfKept:
    "The one kept on this computer could not be read, so the one that comes with the add-in is used.",
  listFrom: (files: readonly string[], place: string) => `From ${list(files)}; ${place}`,
  listProblems: (problems: number) => `${count(problems, "row")} left out or read in part`,
  listProblemsMore: (more: number) => `and ${formatNumber(more)} more`,
  dropLists: "Files can also be dropped here.",
  dropListsNow: "Drop the files here",
  notAList: (file: string) =>
    `${file} is neither of the lists. Nothing was changed. Choose Ofsted's provider list (.xlsx) or the ONS Postcode Directory (.zip, .csv or .csv.gz).`,
  oneDirectory:
    "Only one postcode directory can be used. Nothing was changed. Drop only the file that holds it.",
  checkedWithoutList: (problems: readonly string[]) =>
    `${problems.join(" ")} Checks that need a missing list were not run.`,

  corrected: (cells: number) => (cells === 0 ? "No cell was changed." : `${count(cells, "cell")} corrected.`),
  restored: (cells: number) => (cells === 0 ? "No cell was changed." : `${count(cells, "cell")} restored.`),
  leftAlone: (cells: readonly string[]) =>
    cells.length === 0
      ? ""
      : `Left as they are, because the row has been changed or moved since: ${list(cells.slice(0, 20))}${
          cells.length > 20 ? ` and ${formatNumber(cells.length - 20)} more` : ""
        }.`,
  revealed: (found: readonly { readonly rule: string; readonly count: number }[]) =>
    found.length === 0
      ? ""
      : `Now that these dates can be read together, rules give more findings than expected from each alone: ${list(found.map(({ rule, count }) => `${rule} (${formatNumber(count)})`))}.`,
  notTogether: (causes: readonly { readonly rule: string; readonly count: number }[]) =>
    causes.length === 0
      ? "These corrections could not be tried together. Nothing was changed. Accept fewer at a time."
      : `Together these corrections would cause ${list(causes.map(({ rule, count }) => `${rule} (${count})`))}, which none of them causes alone. Nothing was changed. Accept fewer at a time.`,
  noLongerOffered:
    "Nothing was corrected: a row was edited just now and has been checked again. Review the possible corrections, then accept again.",
  notCheckedAgain: "It was not checked again, because the annotations were removed. Validate to check it.",
  checkCancelled: "The check that followed was cancelled.",
  changesNotListed: (why: string) =>
    `The sheet 903 Changes does not list this yet. The next validation will update it.${why && ` ${why}`}`,
  resultsOutOfDate: (done: string, why: string) =>
    `${done} ${why} The results and highlights are still the earlier ones. Validate again.`,
  undo: "Undo",
  undoStatuses: "Undo the statuses",
  undoCorrections: (cells: number) => `Undo ${count(cells, "correction")}`,
  keepCorrections: "Keep the corrections and no longer offer to undo them",
  canUndo: (cells: number) => `${count(cells, "cell")} corrected earlier`,
  undoNext: (cells: number) =>
    `Undo now restores the ${cells === 1 ? "cell" : count(cells, "cell")} corrected before that.`,

  noResultsTitle: "Nothing checked yet",
  noResults: "Press Validate to check the return in this workbook.",
  headline: (findings: number, concerned: number, all: number) =>
    findings === 0
      ? "No check failed"
      : `${count(findings, "finding")} for ${formatNumber(concerned)} of ${children(all)}`,
  noFindingsNote: (all: number) =>
    `The checks that were run found nothing in the return of ${children(all)}. That does not prove that the data is right.`,
  runDetails: (year: string, authority: string | null, checkedAt: string) => [
    year,
    authority ?? "no authority given",
    `checked ${checkedAt}`,
  ],
  listsUsed: (lists: number) => `${count(lists, "reference list")} used`,
  checksRun: (run: number, notRun: number, failed: number) =>
    [
      `${count(run, "check")} run`,
      `${formatNumber(notRun)} not run`,
      ...(failed > 0 ? [`${formatNumber(failed)} failed to run`] : []),
    ].join(", "),
  resultsBy: "List the results",
  byRule: "By rule",
  byChild: "By child",
  byChildTitle: "Findings by child",
  findChild: "Find a child by identifier",
  findChildPlaceholder: "Child identifier",
  onlyWithFindings: "Only children with findings",
  childCount: (shown: number, all: number, ofThisYear: number) => {
    const others = all - ofThisYear;
    const listed = shown === all ? children(all) : `${formatNumber(shown)} of ${children(all)}`;
    if (others <= 0) return listed;
    return `${listed} (${formatNumber(others)} ${others === 1 ? "is" : "are"} only in last year's tables)`;
  },
  noChildMatches: "No child in the return matches.",
  noChildWithFindings: "No child has findings.",
  findingsOfChild: (findings: number) => (findings === 0 ? "no check failed" : count(findings, "finding")),
  childHeadline: (findings: number) =>
    findings === 0
      ? "No check failed for this child. That does not prove that the data is right."
      : count(findings, "finding"),
  findingsList: (child: string) => `Findings for ${child}`,
  byRuleTitle: "Findings by rule",
  filterFindings: "Filter by rule, words or child",
  filterPlaceholder: "Rule or child",
  filterTable: "Table",
  allTables: "All tables",
  arrowKeys: "↑ ↓ move in the list",
  nothingMatches: "No finding matches this filter.",
  clearFilter: "Clear the filter",
  filteredCount: (findings: number, rules: number) =>
    `${count(findings, "finding")} of ${count(rules, "rule")}`,
  rule: (code: string) => `Rule ${code}`,
  findings: (findings: number) => count(findings, "finding"),
  children,
  shareOfFindings: (part: number, all: number) => `${percentText(part, all)} of ${count(all, "finding")}`,
  error: "Error",
  query: "Query",
  whatFixes: "What usually fixes it",
  openInRuleBook: (code: string) => `Rule ${code} in the rule book`,
  findingsOfRule: (code: string) => `Findings of rule ${code}`,
  /** Follows the name of a button, for those who hear it without the finding that it stands below. */
  ofFinding: (rule: string, child: string) => ` (rule ${rule}, ${child})`,
  child: (id: string | null) => (id === null ? "No CHILD identifier" : `Child ${visibleIdentifier(id)}`),
  goToCell: (sheet: string, address: string, field: string) =>
    `Go to ${field} in cell ${address} of sheet ${sheet}`,
  moreCells: (more: number) => `${count(more, "more cell")}`,
  possibleMatch: (source: string) => `Possible match in ${source}`,
  suggestionsFor: (child: string) => `Possible corrections for ${child}`,
  change: (field: string, from: string, to: string) => `${field} ${describeChange(from, to)}`,
  replacesFormula: "(replaces a formula)",
  /** Before the name of a cell. */
  changeIn: "in",
  accept: "Accept",
  acceptChange: (changes: string) => `Accept ${changes}`,
  noneOfThese: "None of these",
  showCorrections: (corrections: number) => `Show ${count(corrections, "possible correction")}`,
  correctionsOfRule: (findings: number, all: number) =>
    `Possible corrections for ${formatNumber(findings)} of ${count(all, "finding")}`,
  acceptAll: "Correct all of this kind ...",
  previewTitle: (code: string) => `Corrections for rule ${code}`,
  previewHint: "Nothing is changed until you press Accept, and Undo brings everything back.",
  previewEmpty: "No corrections are left for this rule.",
  otherDates: (dates: number, field: string) =>
    `Go to ${dates === 1 ? "this date" : `these ${formatNumber(dates)} dates`} in ${field}`,
  readyTitle: (corrections: number) => `One possible correction each (${formatNumber(corrections)})`,
  readyHint: "Each one clears a finding, or leaves it on fewer cells, and causes no new one.",
  selectReady: (corrections: number) => `Select all that cause no finding (${formatNumber(corrections)})`,
  selectNone: "Select none",
  decisionTitle: (decisions: number) => `Need a decision (${formatNumber(decisions)})`,
  tryingTogether: (done: number, all: number) =>
    `Trying them together: ${formatNumber(done)} of ${formatNumber(all)} so far.`,
  rewritingTitle: (dates: number) => `Dates in another format (${formatNumber(dates)})`,
  rewritingHint: "Each is read day first, if that gives a date, and rewritten as dd/mm/yyyy.",
  rewritingsFind: (found: readonly { readonly rule: string; readonly count: number }[]) =>
    found.length === 0
      ? "Accepting them all causes no new findings."
      : `Accepting them all causes new findings: ${list(found.map(({ rule, count }) => `${rule} (${formatNumber(count)})`))}. Some of these may clear once other dates of these children can be read too.`,
  selectRewritings: (dates: number) => `Select all dates in another format (${formatNumber(dates)})`,
  decisionHint:
    "These have several possible corrections, or one that causes a new finding, alone or with others. Choose them one by one.",
  tableSelect: "Select",
  tableChild: "Child, cell",
  tableChange: "Old → new",
  selectChange: (child: string, changes: string) => `${child}: ${changes}`,
  acceptSelected: (corrections: number) =>
    corrections === 0 ? "Accept the selected" : `Accept ${count(corrections, "correction")}`,

  notRunTitle: (rules: number) => `Not run (${formatNumber(rules)})`,
  notRunNote: "These checks found nothing because they did not look.",
  failedTitle: (rules: number) => `Failed to run (${formatNumber(rules)})`,
  failedNote: "These checks stopped because of an internal error. Their findings are left out.",
  checks: (checks: number) => count(checks, "check"),

  loadingRules: "Loading the rule book",
  searchRules: "Search code or words",
  filters: "Filters",
  filterTopic: "Topic",
  filterKind: "Kind",
  filterYear: "Year",
  allTopics: "All topics",
  allKinds: "All kinds",
  allYears: "All years",
  ruleCount: (shown: number, all: number) =>
    shown === all ? count(all, "rule") : `${formatNumber(shown)} of ${count(all, "rule")}`,
  noRuleMatches: "No rule matches.",
  backToRules: "All rules",
  backToResults: "Back to results",
  ruleUnknown: (code: string) => `The rule book has no rule ${code}.`,
  message: "What it says",
  trigger: "When it gives a finding",
  years: "Years",
  yearsInForce: (first: string, last: string | null) =>
    last === null ? `Since ${first}` : `${first} to ${last} (retired)`,
  inputs: "Needs",
  reads: "Reads",
  asksForRowsOf: "Also checks",
  anyTable: "Any table of the return",
  noInputs: "Nothing beyond the tables it reads",
  exampleFinds: "Example with a finding",
  exampleSilent: "Example without a finding",
  exampleRow: (table: string, row: number) => `${table}, row ${row}`,
  exampleBlank: "(blank)",
  exampleMarked: "highlighted",
  exampleYear: (year: string) => `Collection year ${year}`,
  exampleAuthority: (code: string) => `Authority ${code}`,
  exampleLastYear: (table: string) => `${table} of last year`,
  exampleFormulas: (cells: readonly string[]) => `Formula in ${list(cells)}`,
  exampleMergedCells: (areas: readonly string[]) => `Merged: ${list(areas)}`,
  exampleEmptyRow: "Nothing filled in",
  exampleProvider: "In the provider list",

  timelineName: (child: string) => `Time line of the year, ${child}`,
  timelinePeriod: (start: string, end: string) => `${start} to ${end}`,
  timelineLanes: {
    placement: "Placement",
    legalStatus: "Legal status",
    marks: "Gaps and overlaps",
    missing: "Missing or away",
    reviews: "Reviews",
    fullYear: "In care all year (OC2)",
  },
  timelineLastYear: "Last year",
  timelineMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  timelineMark: {
    gap: (days: number) => `Gap of ${count(days, "day")}`,
    overlap: (days: number) => `Overlap of ${count(days, "day")}`,
    "out-of-care": (days: number) => `Out of care for ${count(days, "day")}`,
  },
  timelineDays: (days: number) => count(days, "day"),
  timelineKeys: "Arrow keys move from bar to bar; Enter goes to the cell in Excel.",
  timelineNoBars: "Nothing can be drawn for this year.",
  timelineWords: "The year in words",
  timelineRow: (table: string, line: number, lastYear: boolean) =>
    `${table}${lastYear ? " of last year" : ""}, line ${line}`,
  timelineGoTo: (field: string, row: string) => `Go to ${field} in ${row}`,
  ...waitingStrings,
  ...liveStrings,
} as const;
