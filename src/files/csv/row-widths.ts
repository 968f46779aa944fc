import { formatNumber, MAX_LINES_NAMED, namedLines } from "../../return/words";

/** Compares the number of values in each row with the number of headings, and says which lines of the file differ. */
export class RowWidths {
  private readonly headings: number;
  private readonly separated: number;
  private rows = 0;
  private readonly longer = new Lines();
  /**
   * The longer lines, including those with only blanks beyond the headings, such as a shifted row that ends with
   * blanks.
   */
  private readonly separatedLonger = new Lines();
  private readonly shorter = new Lines();

  /**
   * @param headings the heading row
   * @param ragged whether the rows come from a text file, where separators decide how many values a row has
   */
  constructor(
    headings: readonly string[],
    private readonly ragged: boolean,
  ) {
    this.headings = trimmedLength(headings);
    this.separated = headings.length;
  }

  /** Counts a row below the headings. Blank rows are ignored. */
  look(cells: readonly string[], line: number): void {
    const length = trimmedLength(cells);
    if (length === 0) return;
    this.rows++;
    const isLonger = length > this.headings;
    if (isLonger) this.longer.add(line);
    if (isLonger || cells.length > this.separated) this.separatedLonger.add(line);
    else if (this.ragged && cells.length < this.headings) this.shorter.add(line);
  }

  /** Returns what to tell the user. */
  notes(): string[] {
    const { shorter } = this;
    // Some systems end each row with a separator, but not the heading row.
    const longer = this.separatedLonger.count === this.rows ? this.longer : this.separatedLonger;
    return [
      ...(longer.count > 0
        ? [
            `${longer.have()} more values than there are headings (${longer.named()}): ${
              this.ragged
                ? "a value may hold a separator without quotation marks, and the values after it may be in the wrong columns"
                : "no check reads columns without a heading"
            }.`,
          ]
        : []),
      ...(shorter.count > 0
        ? [`${shorter.have()} fewer values than there are headings (${shorter.named()}): the rest is blank.`]
        : []),
    ];
  }
}

/** Returns the number of cells, not counting blanks at the end. */
export function trimmedLength(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? "").trim() === "") length--;
  return length;
}

class Lines {
  count = 0;
  private readonly first: number[] = [];

  add(line: number): void {
    this.count++;
    if (this.first.length < MAX_LINES_NAMED) this.first.push(line);
  }

  have(): string {
    return this.count === 1 ? "1 line has" : `${formatNumber(this.count)} lines have`;
  }

  named(): string {
    return namedLines(this.first, this.count);
  }
}
