import type { CollectionYear } from "../../return/collection-years";
import {
  headingAdvice,
  detectTable,
  LINES_SEARCHED_FOR_HEADINGS,
  otherTableOf,
  type TableMatch,
} from "../../return/detect-tables";
import {
  isTitle,
  otherLineReader,
  otherLinesText,
  type OtherLine,
  type SecondTable,
} from "../../return/other-lines";
import { YearCounter } from "../../return/propose-year";
import { MAX_ROWS } from "../../return/sheets";
import type { TableName } from "../../return/tables";
import { count } from "../../return/words";
import { RowWidths, trimmedLength } from "../csv/row-widths";
import { FileProblem } from "../problem";
import { PackedRows } from "./packed-rows";
import { tablesByPosition } from "./tables-by-position";

/** Rows read from a file, and the table they were recognised as. */
export interface CollectedTable {
  /** Null if no heading row of a table was found. */
  readonly table: TableName | null;
  /** If there is no heading row, the tables whose fields the columns could be, in the department's order. */
  readonly candidates: readonly TableName[];
  /** The rows, starting with the heading row if there is one. A row may be shorter than the table is wide. */
  readonly rows: PackedRows;
  readonly columns: number;
  /** The collection year that the dates point to; null if there are no dates or they do not show it. */
  readonly proposedYear: CollectionYear | null;
  /** What was left out or is odd, or why nothing was recognised, in words for the user. */
  readonly notes: readonly string[];
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Collects the rows of a file one by one. Finds the heading row among the first rows; leaves out what is above it,
 * blank rows, lines that are not rows of the table, and a second table; and notes rows that do not fit the headings.
 * @param where the file, and the sheet in it if there is one, for messages
 * @param ragged whether the rows come from a text file, where a row may have fewer values than there are headings
 */
export class TableCollector {
  private first: Row[] | null = [];
  private readonly rows = new PackedRows();
  private match: TableMatch | null = null;
  private candidates: readonly TableName[] = [];
  private years: YearCounter | null = null;
  private widths: RowWidths | null = null;
  private columns = 0;
  private wanted: readonly string[] = [];
  private above = 0;
  private otherLineOf: ReturnType<typeof otherLineReader> = () => null;
  private readonly otherLines: OtherLine[] = [];
  private secondTable: SecondTable | null = null;
  /** Lines that may be the title of another table. The next row decides. */
  private titles: Row[] = [];

  constructor(
    private readonly file: string,
    private readonly where: string,
    private readonly ragged: boolean,
  ) {}

  /** Adds a row. Returns whether more rows are wanted, which is not so if these cannot be a table of the return. */
  add(cells: readonly string[], line: number): boolean {
    if (cells.every((cell) => cell.trim() === "")) return true;
    if (!this.first) return this.keep({ cells, line });
    this.first.push({ cells, line });
    return this.first.length < LINES_SEARCHED_FOR_HEADINGS || this.begin();
  }

  finish(): CollectedTable {
    this.begin();
    this.pushTitles();
    return {
      table: this.match?.table ?? null,
      candidates: this.candidates,
      rows: this.rows,
      columns: this.columns,
      proposedYear: this.years?.proposedYear() ?? null,
      notes: this.notes(),
    };
  }

  /** Decides from the first rows what the table is. Returns whether more rows are wanted. */
  private begin(): boolean {
    const { first } = this;
    if (!first) return true;
    this.first = null;
    const values = first.map(({ cells }) => cells);
    this.match = detectTable({ name: "", firstRow: 0, firstColumn: 0, values });
    if (this.match) {
      this.above = this.match.headingLine - 1;
      this.widths = new RowWidths(values[this.above] ?? [], this.ragged);
      this.years = new YearCounter(this.match.table, this.match.columns);
      const headingLine = first[this.above]?.line ?? 0;
      this.otherLineOf = otherLineReader({ ...this.match, firstColumn: 0, headingLine });
    } else {
      this.wanted = headingAdvice({ name: "", firstRow: 0, firstColumn: 0, values });
      this.candidates = tablesByPosition(values);
      if (this.candidates.length === 0) return false;
      this.widths = new RowWidths(values[0] ?? [], this.ragged);
    }
    for (const row of first.slice(this.above)) if (!this.keep(row)) return false;
    return true;
  }

  private keep(row: Row): boolean {
    if (this.rows.length === 0 || !this.match) return this.push(row);
    if (this.secondTable) return false;
    const { cells, line } = row;
    const table = otherTableOf(cells, this.match, 0);
    if (table !== null) {
      this.secondTable = { table, line: this.titles[0]?.line ?? line };
      this.titles = [];
      return false;
    }
    if (isTitle(cells)) {
      this.titles.push(row);
      return true;
    }
    return this.pushTitles() && this.pushRow(row);
  }

  private pushTitles(): boolean {
    const { titles } = this;
    this.titles = [];
    return titles.every((title) => this.pushRow(title));
  }

  /** Adds a line below the headings. A line that is not a row of the table is only noted. */
  private pushRow(row: Row): boolean {
    const kind = this.otherLineOf(row.cells, row.line);
    if (kind === null) return this.push(row);
    this.otherLines.push({ line: row.line, kind });
    return true;
  }

  private push({ cells, line }: Row): boolean {
    const length = trimmedLength(cells);
    if (this.rows.length === MAX_ROWS) {
      throw new FileProblem(
        this.file,
        `${this.where}, line ${line}: an Excel sheet cannot hold more rows. Split the file, and leave out what does not belong to this return.`,
      );
    }
    // If there are no headings, the first row stands in for them when widths are compared.
    if (this.rows.length > 0) {
      this.widths?.look(cells, line);
      this.years?.add(cells);
    }
    this.columns = Math.max(this.columns, length);
    this.rows.push(length === cells.length ? cells : cells.slice(0, length));
    return true;
  }

  private notes(): string[] {
    const { above } = this;
    return [
      ...this.wanted,
      ...(above > 0 ? [`${count(above, "line")} above the headings left out.`] : []),
      ...otherLinesText({
        otherLines: this.otherLines,
        secondTable: this.secondTable,
        tablesBeside: this.match?.tablesBeside ?? [],
      }),
      ...(this.widths?.notes() ?? []),
    ];
  }
}
