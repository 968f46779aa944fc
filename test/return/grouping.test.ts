import { chunksBySize } from "../../src/return/grouping";

test.each([
  ["nothing gives no pieces", [], []],
  ["a piece may be completely full", [4, 6, 1], [[4, 6], [1]]],
  ["what no longer fits begins the next", [4, 7, 3], [[4], [7, 3]]],
  ["what is too large is on its own", [1, 11, 1], [[1], [11], [1]]],
  ["what has no size fits everywhere", [0, 10, 0], [[0, 10, 0]]],
])("%s", (_, sizes, pieces) => {
  expect(chunksBySize(sizes, (size) => size, 10)).toEqual(pieces);
});
