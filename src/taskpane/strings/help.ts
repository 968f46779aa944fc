import { strings } from "../strings";

/** A short text under a heading of its own. */
export interface HelpEntry {
  readonly heading: string;
  readonly text: string;
}

/** A topic of the help: closed at first, so that the headings are the index. */
export interface HelpTopic {
  readonly title: string;
  readonly entries: readonly HelpEntry[];
}

/** Texts around the help, apart from `strings`, since nothing but the page Help needs them. */
export const helpStrings = {
  search: "Search the help",
  counted: (shown: number, all: number) => (shown === all ? `${all} entries` : `${shown} of ${all} entries`),
  nothing: "Nothing in the help matches.",
} as const;

/** Short help; docs/guide.md tells the same at length. Buttons are named by the texts that stand on them. */
export const HELP: readonly HelpTopic[] = [
  {
    title: "The first run",
    entries: [
      {
        heading: "Bring the data in",
        text: `Open the workbook that holds your extract, one sheet for each table. The names of sheets and the order of columns do not matter: a table is recognised by its headings, within the first 20 rows. Or bring files in on the page ${strings.workbookPage}: CSV files, the department's XML file or another workbook. Every cell comes in as text, so leading zeros and dates stay as they are.`,
      },
      {
        heading: "Say what is what",
        text: `The page ${strings.workbookPage} shows which sheet was taken for which table, what is missing, and the collection year. Correct what is wrong there; the workbook remembers it.`,
      },
      {
        heading: "Authority and lists",
        text: "Choose your local authority. Load the Ofsted provider list, and the ONS Postcode Directory unless it comes with the add-in. Checks that need what is missing are listed as not run.",
      },
      {
        heading: strings.validate,
        text: "Errors become bold on pale red, queries italic on pale yellow, both with a border. No value is changed. Sheets whose names begin with 903 are added, and the results are shown here.",
      },
    ],
  },
  {
    title: "Working through the findings",
    entries: [
      {
        heading: "What can be put right in one go",
        text: `${strings.byRule} lists the rule with most findings first. A few rules often make up half of all findings, and most of those have one cause: a setting of the extract, one provider, one habit. Read "${strings.whatFixes}", correct the cause in the case-management system, extract again and validate again.`,
      },
      {
        heading: "What has a possible correction",
        text: `"${strings.acceptAll}" at a rule shows old and new values. Nothing is chosen beforehand, and what needs a decision is set apart. What you accept is written into the workbook, its old value is kept in 903 Changes, and ${strings.undo} takes it back.`,
      },
      {
        heading: "The long tail",
        text: `${strings.byChild} shows everything about one child: the findings, the year as a picture and in words, and the rows of every table. "${strings.why}" shows the cells that the rule read. ${strings.nextFinding} and ${strings.previousFinding} (Alt+Page Down, Alt+Page Up) walk from finding to finding. Select a highlighted cell in Excel, and the pane shows its findings.`,
      },
      {
        heading: "What is right as it is",
        text: `Give the finding a status, and the reason in its note ("${strings.ownerAndNote}"), here or in the sheet 903 Findings. "${strings.acceptRule}" does it for many findings of a rule. The next check keeps status, owner and note, wherever the rows have moved.`,
      },
      {
        heading: `While you correct: ${strings.live}`,
        text: "The children concerned are checked again after every edit; lists and highlights follow. 903 Summary and 903 Findings are those of the last validation: validate once more before you share the workbook. Where an edit cannot be followed the pane says so, with a button to validate again.",
      },
      {
        heading: "Excel's own Undo",
        text: `${strings.validate} and ${strings.removeAnnotations} may empty it. With ${strings.live} on, one edit can take several presses; in versions of Excel from before September 2025 Undo may be empty after each edit: switch ${strings.live} off while you need it.`,
      },
    ],
  },
  {
    title: "Suggestions",
    entries: [
      {
        heading: "Where they come from",
        text: "From Ofsted's list, the postcode directory, last year's return, other rows of the workbook, the codes of the year, or the cell itself, read in another way. Each names its source, and says which findings it clears and causes: it was tried on a copy of the child before it was shown.",
      },
      {
        heading: "Several, or none",
        text: "Where several are shown, the evidence does not decide between them. Where none is shown, there was not enough evidence. You decide; the add-in never does.",
      },
      {
        heading: "Correct the source as well",
        text: "A correction changes only this workbook. The next extract brings the old value back unless the case-management system is corrected too.",
      },
    ],
  },
  {
    title: "Last year's return",
    entries: [
      {
        heading: "Why it is needed",
        text: "The department compares this year's return with last year's. Without it the checks that compare the two are listed as not run.",
      },
      {
        heading: "Where to put it",
        text: `Keep last year's tables in the same workbook, in sheets whose names say so, such as "Episodes 2024-25" or "Episodes last year"; or bring the files in and say that they are last year's. Beside each sheet on the page ${strings.workbookPage} you can choose "${strings.useLastYear}" yourself.`,
      },
    ],
  },
  {
    title: "Sharing with colleagues",
    entries: [
      {
        heading: "The workbook",
        text: "Send it as you send the return today: it holds the same data. Colleagues need no add-in. 903 Summary says how to read it; 903 Findings has filters, links to the cells, and columns for status, owner and note.",
      },
      {
        heading: "To ask one team or one person",
        text: `${strings.reports}, "${strings.colleagues}", makes a sheet with the findings of one owner, of one table, or all open ones, and says what is needed. What they type is picked up when you validate the workbook that comes back.`,
      },
      {
        heading: "Without identifiers",
        text: `${strings.reports}, "${strings.share}", saves a new workbook with counts and the addresses of cells only. Excel on a Mac saves no files: make it in Excel on the web. Small counts are not left out: they can still reveal something to those who know the authority well.`,
      },
    ],
  },
  {
    title: "Before submission",
    entries: [
      {
        heading: "1. Read what was not run",
        text: "Validate with last year's return, both lists and your authority. What is still not run is listed below the results, with the reason.",
      },
      {
        heading: "2. Look at every finding",
        text: "Zero findings is not the aim. A query can be right as it is: say so in its status, with the reason.",
      },
      {
        heading: `3. ${strings.exportTitle}`,
        text: `On the page ${strings.workbookPage}: CSV files or XML with the department's columns and no others. It first says what the files will hold, and which cells cannot be read or have spaces and are exported as recorded. The social workers' table is exported as CSV only. Excel on a Mac saves no files: copy the texts there.`,
      },
      {
        heading: `4. ${strings.removeAnnotations}`,
        text: "Removes the highlights, the 903 sheets and the remembered choices. Where statuses, notes, the list of changes or a history of several runs would be lost, it asks first. Your data stay as they are.",
      },
      {
        heading: "5. The department decides",
        text: "The department's own checks count. That no check failed here does not prove that the data are right.",
      },
    ],
  },
  {
    title: "Sheets that the add-in writes",
    entries: [
      {
        heading: "903 Summary",
        text: "What was checked, findings by rule, what was not run, and how to read the workbook.",
      },
      {
        heading: "903 Findings",
        text: "Every finding, with a link to its cells, and status, owner and note to fill in.",
      },
      { heading: "903 Children", text: "One row per child, with its rule codes." },
      {
        heading: "903 Changes",
        text: "Cells that differ from the data as first checked: old value, new value, by suggestion or by hand.",
      },
      { heading: "903 History", text: "One row of counts for each validation." },
      {
        heading: "903 No longer found",
        text: "Findings that are gone and had a status, an owner or a note.",
      },
      {
        heading: "903 For colleagues, 903 Equality",
        text: `Made only on request, under ${strings.reports}.`,
      },
    ],
  },
  {
    title: "Questions",
    entries: [
      {
        heading: "Does anything leave my computer?",
        text: "No. The pane loads its program when it opens, and after that the checks need no network.",
      },
      {
        heading: "Why is a rule not run?",
        text: "It needs something that is not there: a table, a column, last year's return, a list, or your authority. The reason is shown beside it. It found nothing because it did not look.",
      },
      {
        heading: "The department's portal shows an error that is not here",
        text: `It may be another year, a list of another date, or a rule that the add-in reads differently. Under "${strings.why}" at a finding, "${strings.reportRule}" writes a report with every value masked. Nothing is sent: read it, and decide where to paste it.`,
      },
      {
        heading: "Excel says that a sheet is protected",
        text: "Unprotect it (Review, Unprotect Sheet) and validate again. Nothing was written.",
      },
      {
        heading: "Can two of us work in the workbook?",
        text: "Yes, but only one of you should validate. You both see the highlights and the sheets.",
      },
      {
        heading: "It is slow",
        text: "3,000 children take a few seconds. If it takes minutes, look for sheets with very many formatted but empty rows.",
      },
      {
        heading: "Can I work with the keyboard alone?",
        text: "Yes. In Excel, F6 moves between sheet and pane. Tab moves in the pane, the arrow keys from page to page. Alt+Page Down and Alt+Page Up walk through the findings.",
      },
    ],
  },
  {
    title: "Words",
    entries: [
      { heading: "Return", text: "All tables of one authority and one year." },
      { heading: "Table", text: "Header, Episodes, Reviews and so on: one sheet each." },
      { heading: "Collection year", text: "1 April to 31 March, written 2025/26." },
      {
        heading: "Rule",
        text: `One check of the department's, known by its code; FMT codes are our own checks on the form of cells. The page ${strings.rulesPage} explains each.`,
      },
      { heading: "Finding", text: "One rule that is not met by certain cells of one child." },
      {
        heading: "Error, query",
        text: "The department refuses errors. Queries need a look, and may be right.",
      },
      { heading: "Not run", text: "A rule whose input is missing. It has not looked." },
      {
        heading: "Failed to run",
        text: "A rule that stopped because of an error in the add-in. It has not looked either.",
      },
      { heading: "Suggestion", text: "A possible correction with evidence, tried before it is shown." },
      {
        heading: "Annotation",
        text: `Anything that the add-in writes into the workbook; ${strings.removeAnnotations} removes it.`,
      },
    ],
  },
];
