import type { Return } from "../../return/children";
import { childAt, rowCount, type TableData } from "../../return/rows";
import type { ReportCell } from "../annotations";
import type { RunReport } from "../run-report";
import { shareText } from "../share-text";
import { heading, sentenceRow, type SummarySection } from "./section";

/** How many identifiers of one table are in another. */
interface Join {
  readonly from: string;
  readonly to: string;
  readonly year: string;
  readonly found: number;
  readonly all: number;
}

/** Returns how well the tables of the return fit together by CHILD. */
export function joinRates({ tables }: RunReport): SummarySection {
  const joins = [...joinsOf(tables, "thisYear"), ...joinsOf(tables, "lastYear")];
  const title = "Do the tables fit together?";
  if (joins.length === 0) {
    return { title, rows: [sentenceRow("There are no two tables to compare.")] };
  }
  return {
    title,
    rows: [
      sentenceRow(
        "How many different CHILD identifiers in one table are also in another table of the same year. Rows without CHILD are left out. Care leavers are in Header without an episode.",
        "note",
      ),
      heading("Children in", "are in", "Year", "Share of children", "", "Not found"),
      ...joins.map(({ from, to, year, found, all }): ReportCell[] => [
        { value: from },
        { value: to },
        { value: year },
        { value: shareText(found, all) },
        { value: "" },
        { value: all - found },
      ]),
    ],
  };
}

function joinsOf(tables: Return, year: "thisYear" | "lastYear"): Join[] {
  const header = tables[year].get("Header");
  if (!header) return [];
  const headerIdentifiers = identifiersIn(header);
  const name = year === "thisYear" ? "this year" : "last year";
  const join = (from: TableData, to: TableData, others: ReadonlySet<string>): Join => {
    const ids = [...identifiersIn(from)];
    const found = ids.filter((id) => others.has(id)).length;
    return { from: from.table, to: to.table, year: name, found, all: ids.length };
  };
  const others = [...tables[year].values()].filter((data) => data !== header);
  const episodes = tables[year].get("Episodes");
  return [
    ...(episodes ? [join(header, episodes, identifiersIn(episodes))] : []),
    ...others.map((data) => join(data, header, headerIdentifiers)),
  ];
}

function identifiersIn(data: TableData): ReadonlySet<string> {
  const identifiers = new Set<string>();
  for (let index = 0; index < rowCount(data); index++) {
    const child = childAt(data, index);
    if (child !== null) identifiers.add(child);
  }
  return identifiers;
}
