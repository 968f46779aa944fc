import { PackedRows } from "../../src/files/import/packed-rows";

const ROWS = Array.from({ length: 1_203 }, (_, index) => [String(index), index % 2 === 0 ? "é" : "a,\n"]);

test("rows come back as they were stored, whether read in sequence, from the middle or in any order", () => {
  const packed = new PackedRows();
  for (const row of ROWS) packed.push(row);
  expect(packed).toHaveLength(ROWS.length);
  expect([...packed]).toEqual(ROWS);
  for (const [first, count] of [
    [1_190, 50],
    [0, 3],
    [498, 4],
    [499, 502],
    [1_000, 203],
    [1_203, 1],
  ] as const) {
    expect(packed.slice(first, count)).toEqual(ROWS.slice(first, first + count));
  }
});
