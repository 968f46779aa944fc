import { areasOfAddress } from "../../src/excel/areas";
import { PendingChanges } from "../../src/taskpane/live/pending-changes";

function readAfter(kind: "rows-inserted" | "rows-deleted", address: string) {
  const pending = new PendingChanges();
  pending.add("Episodes", { kind, areas: areasOfAddress(address) }, false);
  const { moves, reads } = pending.take();
  return { moves: moves.map(({ edit }) => edit), read: reads[0]?.read };
}

test("inserted or deleted whole rows move the rows below", () => {
  expect(readAfter("rows-inserted", "5:6").moves).toEqual([{ kind: "insert", row: 4, count: 2 }]);
  expect(readAfter("rows-deleted", "5:5").moves).toEqual([{ kind: "delete", row: 4, count: 1 }]);
});

test.each([
  ["the rows of an Excel table, told by its cells", "A6:J8"],
  ["a column that is told as a row", "A:A"],
])("after %s the whole sheet is read again, wherever Excel says the change was", (_what, address) => {
  expect(readAfter("rows-inserted", address)).toEqual({ moves: [], read: "whole" });
});
