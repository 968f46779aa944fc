import { SEVERITY_NAMES } from "../../../rules/severity";
import { TABLE_NAMES, TABLES } from "../../return/tables";
import { HIGHLIGHT_LOOKS, type ReportCell, type SheetNames } from "../annotations";
import { sentenceRow, type SummarySection } from "./section";

/** Returns the legend, for colleagues who open the workbook without the add-in. */
export function howToRead(names: SheetNames): SummarySection {
  return {
    title: "How to read this workbook",
    rows: [
      sentenceRow(
        "The data is in the sheets of the return. Sheets whose names begin with 903 were added when the return was checked.",
      ),
      sentenceRow(
        "Highlighted cells in the data are the ones that findings are about. Only their appearance was changed, not their values.",
      ),
      ...(["error", "query"] as const).map((severity): ReportCell[] => [
        { value: SEVERITY_NAMES[severity], style: severity },
        { value: HIGHLIGHT_LOOKS[severity].legend },
      ]),
      sentenceRow(
        `The sheet "${names.findings}" lists every finding. Use the arrows in its heading row to filter it by child, table or rule.`,
      ),
      sentenceRow(
        `The sheet "${names.children}" has one row for each child, with the codes of the rules that gave a finding.`,
      ),
      sentenceRow("Underlined blue text is a link to the cell, or the part of a sheet, that it names."),
      sentenceRow(
        "The links and highlights show the workbook as it was when it was checked. If rows are moved or values are changed, check it again.",
      ),
      sentenceRow(
        "A finding says that the data does not meet a rule of the return. It says nothing about a child or anyone else.",
      ),
    ],
  };
}

/** Returns what the tables of the return hold. */
export function tablesOfTheReturn(): SummarySection {
  return {
    title: "The tables of the return",
    rows: TABLE_NAMES.map((table): ReportCell[] => [
      { value: table, style: "strong" },
      { value: `${TABLES[table].title}. One row: ${TABLES[table].row}` },
    ]),
  };
}
