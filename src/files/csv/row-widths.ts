import { formatNumber, LINES_NAMED, namedLines } from "../../return/words";

/** Compares the number of values of each row with that of the headings, and says which lines of the file differ. */
export class RowWidths {
  private readonly headings: number;
  private readonly separated: number;
  private rows = 0;
  private readonly longer = new Lines();
  /** The same with rows of which only blanks stand behind the headings, as in a shifted row that ends with blanks. */
  private readonly separatedLonger = new Lines();
  private readonly shorter = new Lines();

  /**
   * @param headings the heading row
   * @param ragged whether the rows come from a text file, in which values are parted by separators
   */
  constructor(
    headings: readonly string[],
    private readonly ragged: boolean,
  ) {
    this.headings = trimmedLength(headings);
    this.separated = headings.length;
  }

  /** Looks at a row below the headings; one that is blank says nothing. */
  look(cells: readonly string[], line: number): void {
    const length = trimmedLength(cells);
    if (length === 0) return;
    this.rows++;
    const isLonger = length > this.headings;
    if (isLonger) this.longer.add(line);
    if (isLonger || cells.length > this.separated) this.separatedLonger.add(line);
    else if (this.ragged && cells.length < this.headings) this.shorter.add(line);
  }

  /** What is to be said, in words for the user. */
  notes(): string[] {
    const { shorter } = this;
    // Some systems write a separator behind each row, but not behind the headings.
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

/** Number of cells without blank ones at the end. */
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
    if (this.first.length < LINES_NAMED) this.first.push(line);
  }

  have(): string {
    return this.count === 1 ? "1 line has" : `${formatNumber(this.count)} lines have`;
  }

  named(): string {
    return namedLines(this.first, this.count);
  }
}
