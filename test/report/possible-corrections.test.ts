import type { CellChange, Suggestion } from "../../src/suggestions/suggestion";
import { MAX_LIST_LENGTH, possibleCorrections } from "../../src/report/possible-corrections";

function suggestionOf(line: number): Suggestion {
  const change: CellChange = {
    cell: { table: "Episodes", lastYear: false, line, field: "DEC" },
    from: "",
    shown: "(blank)",
    to: "08/07/2025",
    day: null,
  };
  return {
    changes: [change],
    source: { name: "this workbook", date: null },
    evidence: "the next episode begins then",
    tried: { clears: [{ rule: "433", count: 1 }], narrows: [], causes: [] },
  } as unknown as Suggestion;
}

const BESIDE = { table: "Episodes", lastYear: false, line: 644, field: "DECOM" } as const;

describe("a possible correction in a sheet", () => {
  test("for the finding's own row names only the field", () => {
    expect(possibleCorrections([suggestionOf(644)], BESIDE)).toMatch(/^DEC: \(blank\) → 08\/07\/2025\. /);
  });

  test("names the row if the finding is in last year's row on the same line", () => {
    expect(possibleCorrections([suggestionOf(644)], { ...BESIDE, lastYear: true })).toMatch(
      /^Episodes line 644, DEC: /,
    );
  });

  test("is the first of a list that is cut short, which says how many more there are", () => {
    expect(possibleCorrections([], BESIDE)).toBe("");
    const two = possibleCorrections([suggestionOf(644), suggestionOf(643)], BESIDE);
    expect(two.split("; or ").map((text) => text.slice(0, 8))).toEqual(["DEC: (bl", "Episodes"]);
    const many = possibleCorrections(
      Array.from({ length: 99 }, () => suggestionOf(644)),
      BESIDE,
    );
    expect(many.length).toBeLessThan(MAX_LIST_LENGTH + 20);
    const parts = many.split("; or ");
    expect(parts.at(-1)).toBe(`${99 - (parts.length - 1)} more`);
    const long = { ...suggestionOf(644), evidence: "x".repeat(MAX_LIST_LENGTH) };
    expect(possibleCorrections([long, long], BESIDE)).toMatch(/^DEC: .*; or 1 more$/);
  });

  test("for another row says which", () => {
    expect(possibleCorrections([suggestionOf(643)], BESIDE)).toMatch(
      /^Episodes line 643, DEC: \(blank\) → 08\/07\/2025\. /,
    );
  });
});
