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
    "This page is the task pane of an Excel add-in. Open it from Excel: Home, group SSDA903, Show pane.",

  pages: "Pages",
  workbookPage: "Workbook",
  resultsPage: "Results",
  rulesPage: "Rule book",
  helpPage: "Help",

  actions: "Actions",
  validate: "Validate",
  validateWaits: "Answer the question on the page Workbook first.",
  removeAnnotations: "Remove annotations",
  loading: "Loading",
  cancel: "Cancel",
  cancelling: "Cancelling ...",
  dismiss: "Dismiss",
  showMore: (more: number) => `Show ${formatNumber(more)} more`,
  shownOf: (shown: number, all: number) => `${formatNumber(shown)} of ${formatNumber(all)} shown`,

  following: "Following the last edits",
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
  correcting: "Writing the corrections",
  restoring: "Putting the cells back",
  readingList: "Reading the provider list",
  indexing: "Indexing the postcode directory",
  indexingPart: (percent: number) => `Indexing the postcode directory, ${percent}%`,
  removingList: "Removing the list",

  cancelled: CANCELLED,
  removed:
    "The highlights, our sheets and the remembered choices are gone from the workbook. Your data are untouched.",
  nothingToRemove: "There was nothing to remove: the workbook holds no annotations.",
  renamedStay: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `The add-in wrote the sheet ${list(sheets)}, and it was renamed since, so it stays. Delete it when you no longer need it.`
      : `The add-in wrote the sheets ${list(sheets)}, and they were renamed since, so they stay. Delete them when you no longer need them.`,
  choicesNotRead:
    "What the workbook remembers of your choices could not be read: the year, the authority and the use of the sheets are those on the page Workbook. Look at them, and validate again.",
  choicesNotSaved:
    "The workbook could not store this choice: it may be read-only, or a cell is being edited. It applies here until the pane is closed. Choose it once more to try again.",
  unexpected:
    "The add-in stopped because of an internal error. The data in the workbook are as they were. Close the pane and the workbook, open both again and try once more.",
  highlightsLeft:
    "Excel could not read or delete some of the workbook's conditional formats, so highlights of an earlier check may be left beside those of this one. Save, close and reopen the workbook, then validate again.",
  resultsAllTheSame: (problem: string) =>
    `${problem} The check itself was completed: its results are on the page Results.`,
  resultsThere: "The check is complete: its results are on the page Results.",
  wantedFirst: {
    questions:
      "Nothing was checked yet: more than one sheet fits the same table. Say which one counts, then validate.",
    "no-tables": "Nothing was checked: no sheet holds a table of this year's return.",
  },
  yearWanted: (why: string | null) => `Nothing was checked yet. ${why ?? ""} Choose the year, then validate.`,

  firstRunTitle: "Check your SSDA903 return here, in Excel",
  firstRun: [
    "Validate runs the department's checks on the sheets of this workbook, highlights the cells concerned and adds a summary and a list of findings. It never changes a value.",
    "Nothing leaves your computer: the checks run in this pane.",
    "It cannot see the case file. Where no check failed, the data may still be wrong.",
  ],

  sheetsTitle: "Sheets of the return",
  readAgain: "Read the workbook again",
  notReadYet: "The workbook has not been read yet.",
  noTablesTitle: "No table of the return found",
  noTables:
    "A sheet is recognised by its headings, within the first 20 rows: CHILD and the fields of one table, in any order. For example:",
  headingExamples: [
    { table: "Header", fields: "CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB" },
    { table: "Episodes", fields: "CHILD, DECOM, RNE, LS, CIN, PLACE, PLACE_PROVIDER, DEC, REC, ..." },
    { table: "Reviews", fields: "CHILD, DOB, REVIEW, REVIEW_CODE" },
    { table: "Missing", fields: "CHILD, DOB, MISSING, MIS_START, MIS_END" },
  ],
  noTablesNext:
    "Bring the files of your extract in below, or open a workbook that holds it and read the workbook again.",
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
  columnsRepeated: (columns: number) => `${count(columns, "heading")} twice`,
  columnsMissingList: "Missing columns (checks that read them are not run)",
  columnsExtraList: "Columns that no check reads",
  columnsRepeatedList: "Headings that appear twice (the first column counts)",
  question: ({ table, lastYear, sheets }: TableQuestion) =>
    `${sheets.length === 2 ? "Two" : formatNumber(sheets.length)} sheets hold ${table} of ${yearWord(lastYear)}. Which one counts?`,
  questionHint: (lastYear: boolean) =>
    `The others are left out. If the rows of the table are split between them, put them all on one sheet first.${lastYear ? "" : " If one of them is last year's, say so in the list of sheets below."}`,

  settingsTitle: "Return",
  collectionYear: "Collection year",
  proposedYear: (year: string) => `${year} (from the dates in the data)`,
  chooseYear: "Choose the year",
  yearAfterQuestion: "The year can be read from the dates once you have said below which sheet counts.",
  yearDiffers: (proposed: string) => `The dates in the data point to ${proposed}.`,
  authority: "Local authority",
  authorityHint: "Checks on where a child is placed need it.",
  authorityList: "Show the list of local authorities",
  authorityPlaceholder: "Type to search",
  noAuthorityMatches: "No authority of that name",

  listsTitle: "Reference lists",
  listsHint: "Published lists, nothing personal: kept on this computer until you remove them.",
  providerList: "Ofsted provider list",
  postcodeDirectory: "ONS Postcode Directory",
  listWaits: "The list was not taken: something else is in progress. Give it again when that has finished.",
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
  insteadOfKept: "The one kept on this computer could not be read; the add-in's own is used.",
  listFrom: (files: readonly string[], place: string) => `From ${list(files)}; ${place}`,
  listProblems: (problems: number) => `${count(problems, "row")} left out or read in part`,
  listProblemsMore: (more: number) => `and ${formatNumber(more)} more`,
  dropLists: "Files can also be dropped here.",
  dropListsNow: "Drop the files here",
  notAList: (file: string) =>
    `${file} is neither of the lists. Expected: Ofsted's provider list as .xlsx, or the ONS Postcode Directory as .zip, .csv or .csv.gz. Nothing was changed.`,
  oneDirectory:
    "Only one postcode directory can be used. Drop the one file that holds it. Nothing was changed.",
  checkedWithoutList: (problems: readonly string[]) =>
    `${problems.join(" ")} Checks that lack a list were not run.`,

  corrected: (cells: number) => (cells === 0 ? "No cell was changed." : `${count(cells, "cell")} corrected.`),
  restored: (cells: number) =>
    cells === 0 ? "No cell was changed." : `${count(cells, "cell")} put back as before.`,
  leftAlone: (cells: readonly string[]) =>
    cells.length === 0
      ? ""
      : `Left as they are, because the row has been changed or moved since: ${list(cells.slice(0, 20))}${
          cells.length > 20 ? ` and ${formatNumber(cells.length - 20)} more` : ""
        }.`,
  revealed: (found: readonly { readonly rule: string; readonly count: number }[]) =>
    found.length === 0
      ? ""
      : `Now that these dates can be read together, rules find more than with each alone: ${list(found.map(({ rule, count }) => `${rule} (${formatNumber(count)})`))}.`,
  notTogether: (causes: readonly { readonly rule: string; readonly count: number }[]) =>
    causes.length === 0
      ? "These corrections could not be tried together. Nothing was changed. Accept them in smaller steps."
      : `Together these corrections would cause ${list(causes.map(({ rule, count }) => `${rule} (${count})`))}, which none of them causes alone. Nothing was changed. Accept them in smaller steps.`,
  noLongerOffered:
    "Nothing was corrected: a row was changed just now, and its findings were checked again. Look at what is suggested, and accept again.",
  notCheckedAgain: "It was not checked again, because the annotations were removed: validate to check it.",
  checkCancelled: "The check that followed was cancelled.",
  changesNotListed: (why: string) =>
    `The sheet 903 Changes does not list that yet: the next validation brings it up to date.${why && ` ${why}`}`,
  resultsOutOfDate: (done: string, why: string) =>
    `${done} ${why} The results and highlights are the earlier ones: validate again.`,
  undo: "Undo",
  undoStatuses: "Undo the statuses",
  undoCorrections: (cells: number) => `Undo ${count(cells, "correction")}`,
  keepCorrections: "Keep the corrections and no longer offer to undo them",
  canUndo: (cells: number) => `${count(cells, "cell")} corrected`,

  noResultsTitle: "Nothing checked yet",
  noResults: "Press Validate to check the return in this workbook.",
  headline: (findings: number, concerned: number, all: number) =>
    findings === 0
      ? "No check failed"
      : `${count(findings, "finding")} for ${formatNumber(concerned)} of ${children(all)}`,
  noFindingsNote: (all: number) =>
    `The checks that were run found nothing in the return of ${children(all)}. That does not prove that the data are right.`,
  runDetails: (year: string, authority: string | null, checkedAt: string) =>
    `${year} · ${authority ?? "no authority given"} · checked ${checkedAt}`,
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
  childCount: (shown: number, all: number) =>
    shown === all ? children(all) : `${formatNumber(shown)} of ${children(all)}`,
  noChildMatches: "No child of the return matches.",
  noChildWithFindings: "No child has findings.",
  findingsOfChild: (findings: number) => (findings === 0 ? "no check failed" : count(findings, "finding")),
  childHeadline: (findings: number) =>
    findings === 0
      ? "No check failed for this child. That does not prove that the data are right."
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
  showMatches: (matches: number) => `Show ${count(matches, "possible match", "possible matches")}`,
  correctionsOfRule: (findings: number, all: number) =>
    `Possible corrections for ${formatNumber(findings)} of ${count(all, "finding")}`,
  acceptAll: "Correct all of this kind ...",
  previewTitle: (code: string) => `Corrections for rule ${code}`,
  previewHint: "Nothing is changed until you press Accept, and Undo brings everything back.",
  previewEmpty: "No corrections are left for this rule.",
  otherDates: (dates: number, field: string) =>
    `Go to ${dates === 1 ? "this date" : `these ${formatNumber(dates)} dates`} in ${field}`,
  readyTitle: (corrections: number) => `One possible match each (${formatNumber(corrections)})`,
  readyHint: "Each clears something, or leaves it on fewer cells, and causes nothing.",
  selectReady: (corrections: number) => `Select all that cause nothing (${formatNumber(corrections)})`,
  selectNone: "Select none",
  decisionTitle: (decisions: number) => `Need a decision (${formatNumber(decisions)})`,
  tryingTogether: (done: number, all: number) =>
    `Trying them together: ${formatNumber(done)} of ${formatNumber(all)} so far.`,
  rewritingTitle: (dates: number) => `Dates in another form (${formatNumber(dates)})`,
  rewritingHint:
    "Each is read with the day before the month, if that gives a date, and written as dd/mm/yyyy.",
  rewritingsFind: (found: readonly { readonly rule: string; readonly count: number }[]) =>
    found.length === 0
      ? "With all of them accepted, rules find nothing new."
      : `With all of them accepted, rules find in addition: ${list(found.map(({ rule, count }) => `${rule} (${formatNumber(count)})`))}. Some of this may go once other dates of these children can be read too.`,
  selectRewritings: (dates: number) => `Select all dates in another form (${formatNumber(dates)})`,
  decisionHint:
    "Several possible matches, or one that causes something new, alone or with others. Choose each by itself.",
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
  asksForRowsOf: "Looks",
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
