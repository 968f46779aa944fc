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
        text: `Open the workbook that holds your extract, one sheet for each table. Sheet names and column order do not matter: a table is recognised by its headings, within the first 20 rows. Or bring in CSV files, the department's XML file or another workbook on the ${strings.workbookPage} page. Every cell comes in as text, so leading zeros and dates stay as they are.`,
      },
      {
        heading: "Check how sheets are used",
        text: `The ${strings.workbookPage} page shows which sheet is used for which table, what is missing, and the collection year. Correct anything that is wrong: the workbook remembers it.`,
      },
      {
        heading: "Authority and lists",
        text: "Choose your local authority. Load the Ofsted provider list, and the ONS Postcode Directory unless it comes with the add-in. Checks that need something missing are listed as not run.",
      },
      {
        heading: strings.validate,
        text: "Cells with errors become bold on pale red, cells with queries italic on pale yellow, both with a border. No value is changed. Sheets whose names begin with 903 are added, and the results are shown in this pane.",
      },
    ],
  },
  {
    title: "Working through the findings",
    entries: [
      {
        heading: "Correct many findings at once",
        text: `${strings.byRule} lists the rule with the most findings first. A few rules often make up half of all findings, and most of those have a single cause: a setting of the extract, one provider, or one recording habit. Read "${strings.whatFixes}", correct the cause in the case-management system, extract again and validate again.`,
      },
      {
        heading: "Use possible corrections",
        text: `"${strings.acceptAll}" under a rule shows old and new values. Nothing is selected for you, and corrections that need a decision are listed separately. What you accept is written into the workbook, its old value is kept in 903 Changes, and ${strings.undo} reverses it.`,
      },
      {
        heading: "Work through the rest",
        text: `${strings.byChild} shows everything about one child: the findings, the year as a picture and in words, and the rows of every table. "${strings.why}" shows the cells that the rule read. ${strings.nextFinding} and ${strings.previousFinding} (Alt+Page Down, Alt+Page Up) move from finding to finding. When you select a highlighted cell in Excel, the pane shows its findings.`,
      },
      {
        heading: "Findings where the data is right",
        text: `Give the finding a status, and put the reason in its note ("${strings.ownerAndNote}"), here or in the sheet 903 Findings. "${strings.acceptRule}" does this for many findings of a rule. The next check keeps the status, owner and note, even if the rows have moved.`,
      },
      {
        heading: `While you correct: ${strings.live}`,
        text: "After every edit, the children concerned are checked again, and lists and highlights are updated. 903 Summary and 903 Findings stay as of the last validation: validate once more before you share the workbook. If an edit cannot be followed, the pane says so and offers a button to validate again.",
      },
      {
        heading: "Excel's own Undo",
        text: `${strings.validate} and ${strings.removeAnnotations} may clear it. With ${strings.live} on, undoing one edit can take several presses. In versions of Excel from before September 2025, Undo may be cleared after each edit: turn ${strings.live} off while you need it.`,
      },
    ],
  },
  {
    title: "Suggestions",
    entries: [
      {
        heading: "Where they come from",
        text: "From Ofsted's list, the postcode directory, last year's return, other rows of the workbook, the codes of the year, or the cell itself, read in another way. Each suggestion names its source and says which findings it clears and causes: it was tried on a copy of the child's rows before it was shown.",
      },
      {
        heading: "Several, or none",
        text: "Where several are shown, the evidence does not decide between them. Where none is shown, there was not enough evidence. You decide; the add-in never does.",
      },
      {
        heading: "Correct the source as well",
        text: "A correction changes only this workbook. The next extract brings the old value back unless you correct the case-management system too.",
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
        text: `Keep last year's tables in the same workbook, in sheets whose names say so, such as "Episodes 2024-25" or "Episodes last year". Or bring the files in and say that they are last year's. You can also choose "${strings.useLastYear}" for a sheet on the ${strings.workbookPage} page.`,
      },
    ],
  },
  {
    title: "Sharing with colleagues",
    entries: [
      {
        heading: "The workbook",
        text: "Send it the way you send the return today. It holds the same data, and also notes and the old values of corrected cells. Colleagues do not need the add-in. 903 Summary says how to read it; 903 Findings has filters, links to the cells, and columns for status, owner and note.",
      },
      {
        heading: "To ask one team or one person",
        text: `Under ${strings.reports}, "${strings.colleagues}" makes a sheet with the findings of one owner, of one table, or all open ones, and says what is needed. What they type is picked up when you validate the workbook that comes back.`,
      },
      {
        heading: "Without identifiers",
        text: `Under ${strings.reports}, "${strings.share}" saves a new workbook with only counts and the addresses of cells. Excel on a Mac cannot save it: make it in Excel on the web. Small counts are included, and can still reveal something to those who know the authority well.`,
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
        text: "The aim is not zero findings. The data behind a query can be right: say so in its status, with the reason.",
      },
      {
        heading: `3. ${strings.exportTitle}`,
        text: `On the ${strings.workbookPage} page, export CSV files or XML with only the department's columns. You first see what the files will hold, and which cells are exported as recorded because they cannot be read, have spaces or hold no code of their field. The XML file leaves out identifiers without a row in Header, and the tables SWEpisodes and DoLo. Excel on a Mac cannot save files: copy the texts instead.`,
      },
      {
        heading: `4. ${strings.removeAnnotations}`,
        text: "Removes the highlights, the 903 sheets and the saved choices. It asks first if statuses, notes, the list of changes or a history of several runs would be lost. Your data is not changed.",
      },
      {
        heading: "5. The department decides",
        text: "The department's own checks are the ones that count. If no check failed here, that does not prove that the data is right.",
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
      { heading: "903 Children", text: "One row for each child with findings, with its rule codes." },
      {
        heading: "903 Changes",
        text: "Cells that differ from the data as first checked: old value, new value, and whether by suggestion or by hand.",
      },
      { heading: "903 History", text: "One row of counts for each validation." },
      {
        heading: "903 No longer found",
        text: "Findings that had a status, an owner or a note and are no longer found.",
      },
      {
        heading: "903 For colleagues, 903 Equality",
        text: `Made only when you ask for them, under ${strings.reports}.`,
      },
    ],
  },
  {
    title: "Questions",
    entries: [
      {
        heading: "Does anything leave my computer?",
        text: "No. The pane loads its program when it opens, and after that the checks need no network. Only a postcode directory that comes with the add-in is fetched later, from your council's server.",
      },
      {
        heading: "Why is a rule not run?",
        text: "It needs something that is missing: a table, a column, last year's return, a list, or your authority. The reason is shown beside it. It found nothing because it did not look.",
      },
      {
        heading: "The department's portal shows an error that is not here",
        text: `The cause may be another year, a list of another date, or a rule that the add-in reads differently. Under "${strings.why}" on a finding, "${strings.reportRule}" writes a report with every value masked. Nothing is sent: read it, and decide where to paste it.`,
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
        text: "In our tests, 3,000 children took a few seconds. If it takes minutes, look for sheets with many rows that are formatted but empty.",
      },
      {
        heading: "Can I work with the keyboard alone?",
        text: "Yes. In Excel, F6 moves between sheet and pane. In the pane, Tab moves between controls and the arrow keys move from page to page. Alt+Page Down and Alt+Page Up move through the findings.",
      },
    ],
  },
  {
    title: "Glossary",
    entries: [
      { heading: "Return", text: "All tables of one authority and one year." },
      { heading: "Table", text: "Header, Episodes, Reviews and so on: one sheet each." },
      { heading: "Collection year", text: "1 April to 31 March, written 2025/26." },
      {
        heading: "Rule",
        text: `One of the department's checks, known by its code. FMT codes are our own format checks. The ${strings.rulesPage} page explains each one.`,
      },
      { heading: "Finding", text: "One rule that certain cells of one child do not meet." },
      {
        heading: "Error, query",
        text: "The department rejects errors. Queries need checking, but the data may be right.",
      },
      { heading: "Not run", text: "A rule whose input is missing. It has not looked." },
      {
        heading: "Failed to run",
        text: "A rule that stopped because of an error in the add-in. It has not looked either.",
      },
      {
        heading: "Suggestion",
        text: 'A possible correction with evidence, tried before it is shown. "Possible match in ..." says where its evidence is from.',
      },
      {
        heading: "Annotation",
        text: `A highlight, note, rule code or 903 sheet. ${strings.removeAnnotations} removes them all.`,
      },
    ],
  },
];
