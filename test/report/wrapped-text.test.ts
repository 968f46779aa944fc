import { linesOf } from "../../src/report/wrapped-text";

test.each([
  ["", 10, 1],
  ["one two three", 20, 1],
  ["one two three", 8, 2],
  ["one\ntwo\n\nthree", 20, 4],
  ["abcdefghijkl", 5, 3],
])("%j in a column of %i characters takes %i lines", (text, characters, lines) => {
  expect(linesOf(text, characters)).toBe(lines);
});
