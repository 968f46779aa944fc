import { besideChild, Walk } from "../../src/taskpane/results/walk";
import { findingsOfCells } from "../../src/taskpane/results/dock/selected-areas";
import type { LocatedFinding } from "../../src/taskpane/worker/results";

function finding(rule: string, ...addresses: string[]): LocatedFinding {
  return {
    rule,
    child: "1",
    suggestions: [],
    key: `${rule} ${addresses.join(" ")}`,
    row: "",
    listLine: 0,
    cells: addresses.map((address) => ({
      sheet: "Episodes",
      address,
      table: "Episodes",
      lastYear: false,
      line: Number(address.replace(/\D/g, "")),
      field: "LS",
    })),
  };
}

const [a, b, c] = [finding("101", "B2"), finding("144", "D2", "E2"), finding("501", "C9")];

describe("walking through the findings", () => {
  test("begins at either end, goes one by one, and stops at the ends", () => {
    const walk = new Walk();
    walk.setList([a, b, c]);
    expect(walk.canMove(-1)).toBe(true);
    expect([walk.move(1), walk.move(1), walk.move(1), walk.move(1)]).toEqual([a, b, c, null]);
    expect(walk.getState()).toMatchObject({ index: 2, total: 3, current: c });
    const back = new Walk();
    back.setList([a, b, c]);
    expect(back.move(-1)).toBe(c);
  });

  test("keeps its place while the list is filtered around it", () => {
    const walk = new Walk();
    walk.setList([a, b, c]);
    walk.move(1);
    walk.move(1);
    walk.setList([b, c]);
    expect(walk.getState()).toMatchObject({ index: 0, current: b });
    expect(walk.move(1)).toBe(c);
  });

  test("goes on with the finding that follows when the current one has been cleared", () => {
    const walk = new Walk();
    walk.setList([a, b, c]);
    walk.move(1);
    walk.move(1);
    walk.setList([a, c]);
    expect(walk.getState()).toMatchObject({ index: -1, total: 2 });
    expect(walk.move(1)).toBe(c);
    expect(walk.getState()).toMatchObject({ index: 1, current: c });
    expect([walk.move(1), walk.move(-1)]).toEqual([null, a]);
  });

  test("goes on from the same place when a filter hides the current finding", () => {
    const walk = new Walk();
    const [d, e] = [finding("502", "C10"), finding("503", "C11")];
    walk.setList([a, b, c, d, e]);
    for (let times = 0; times < 4; times++) walk.move(1);
    walk.setList([a, b]);
    expect(walk.move(-1)).toBe(b);
    walk.setList([a, b, c, d, e]);
    for (let times = 0; times < 2; times++) walk.move(1);
    walk.setList([a, e]);
    expect(walk.move(1)).toBe(e);
  });

  test("starts again when a filter leaves findings only on the other side of the place", () => {
    const walk = new Walk();
    walk.setList([a, b, c]);
    walk.moveTo(c);
    walk.setList([a, b]);
    expect(walk.canMove(1)).toBe(true);
    expect([walk.move(1), walk.move(1), walk.move(1)]).toEqual([a, b, null]);
    walk.setList([a, b, c]);
    walk.moveTo(a);
    walk.setList([b, c]);
    expect(walk.move(-1)).toBe(c);
    walk.setList([]);
    expect([walk.canMove(1), walk.canMove(-1)]).toEqual([false, false]);
  });

  test("goes on from the same place when a filter is narrowed letter by letter", () => {
    const walk = new Walk();
    walk.setList([a, b, c]);
    walk.move(1);
    walk.move(1);
    walk.setList([a, c]);
    walk.setList([c]);
    expect(walk.move(1)).toBe(c);
  });

  test("goes on from a finding that was reached in another way", () => {
    const walk = new Walk();
    walk.setList([a, b, c]);
    walk.moveTo(b);
    expect(walk.move(1)).toBe(c);
    walk.moveTo(finding("999", "Z1"));
    expect(walk.getState().current).toBe(c);
  });

  test("beside a child, shows no finding of another child and keeps its place", () => {
    const walk = new Walk();
    walk.setList([a, b, c]);
    walk.moveTo(b);
    expect(besideChild(walk.getState(), "3")).toEqual({ total: 3, index: -1, current: null });
    expect(besideChild(walk.getState(), "1")).toMatchObject({ index: 1, current: b });
    expect(besideChild(walk.getState(), null)).toMatchObject({ index: 1, current: b });
    expect(walk.move(1)).toBe(c);
  });
});

describe("the findings of what is selected in Excel", () => {
  const of = (address: string, sheet = "Episodes") => findingsOfCells([a, b, c], { sheet, address });

  test.each([
    ["one cell", "E2", [b]],
    ["a cell without findings", "A1", []],
    ["a range, and another", "A1:B3,C9", [a, c]],
    ["whole columns", "B:C", [a, c]],
    ["whole lines", "2:2", [a, b]],
    ["signs of an absolute address", "$D$2", [b]],
    ["a part that cannot be read, beside others", "A1:B3,#REF!,C9", [a, c]],
    ["nothing that can be read", "#REF!", []],
  ])("%s", (_what, address, expected) => {
    expect(of(address)).toEqual(expected);
  });

  test("cells of another sheet do not count", () => {
    expect(of("E2", "Header")).toEqual([]);
  });
});
