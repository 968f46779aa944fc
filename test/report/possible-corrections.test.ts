import type { CellChange, Suggestion } from "../../src/suggestions/suggestion";
import { possibleCorrections } from "../../src/report/possible-corrections";

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
  test("of the row that it stands beside names the field alone", () => {
    expect(possibleCorrections([suggestionOf(644)], BESIDE)).toMatch(/^DEC: \(blank\) → 08\/07\/2025\. /);
  });

  test("of another row says which", () => {
    expect(possibleCorrections([suggestionOf(643)], BESIDE)).toMatch(
      /^Episodes line 643, DEC: \(blank\) → 08\/07\/2025\. /,
    );
  });
});
