/** The number of rows packed together. */
const ROWS_PER_BLOCK = 500;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The rows of a table, stored as bytes so that a large file takes up little more memory than its texts. */
export class PackedRows {
  private readonly blocks: Uint8Array[] = [];
  private open: (readonly string[])[] = [];
  private lastRead: { readonly block: number; readonly rows: readonly (readonly string[])[] } | null = null;
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(cells: readonly string[]): void {
    this.open.push(cells);
    this.count++;
    if (this.open.length < ROWS_PER_BLOCK) return;
    this.blocks.push(encoder.encode(JSON.stringify(this.open)));
    this.open = [];
  }

  /** Returns up to `count` rows from `first` on. */
  slice(first: number, count: number): (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    for (let at = first; at < Math.min(first + count, this.count); ) {
      const block = Math.floor(at / ROWS_PER_BLOCK);
      const offset = at % ROWS_PER_BLOCK;
      const part = this.block(block).slice(offset, offset + first + count - at);
      rows.push(...part);
      at += part.length;
    }
    return rows;
  }

  *[Symbol.iterator](): Generator<readonly string[]> {
    for (let block = 0; block * ROWS_PER_BLOCK < this.count; block++) yield* this.block(block);
  }

  private block(index: number): readonly (readonly string[])[] {
    const bytes = this.blocks[index];
    if (!bytes) return this.open;
    if (this.lastRead?.block !== index) {
      this.lastRead = { block: index, rows: JSON.parse(decoder.decode(bytes)) as string[][] };
    }
    return this.lastRead.rows;
  }
}
