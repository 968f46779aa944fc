/** Rows by number, which can also be found by their contents without a search through all. */
export class RowsByContent<Kept extends { readonly content: string }> {
  private readonly rows = new Map<number, Kept>();
  private readonly numbers = new Map<string, Set<number>>();

  has(number: number): boolean {
    return this.rows.has(number);
  }

  hasContent(content: string): boolean {
    return this.numbers.has(content);
  }

  set(number: number, row: Kept): void {
    this.delete(number);
    this.rows.set(number, row);
    const numbers = this.numbers.get(row.content);
    if (numbers) numbers.add(number);
    else this.numbers.set(row.content, new Set([number]));
  }

  /** Does nothing when there is no such row. */
  delete(number: number): void {
    const row = this.rows.get(number);
    if (!row) return;
    this.rows.delete(number);
    const numbers = this.numbers.get(row.content);
    numbers?.delete(number);
    if (numbers?.size === 0) this.numbers.delete(row.content);
  }

  /** Yields the rows with given contents, in the order in which they were set. They may be deleted while iterating. */
  *entriesWith(content: string): Generator<readonly [number: number, row: Kept], undefined> {
    for (const number of this.numbers.get(content) ?? []) {
      const row = this.rows.get(number);
      if (row) yield [number, row];
    }
  }
}
