import { EVERY_RULE, filterRules } from "../../src/taskpane/catalogue/filter-rules";
import { childChoices, ruleChoices, type FilterChoice } from "../../src/taskpane/results/choices-of-results";
import { EVERY_FINDING, filterGroups, type RuleGroup } from "../../src/taskpane/results/filter-results";
import { count, list, strings } from "../../src/taskpane/strings";
import { describeRule } from "../../src/taskpane/worker/rule-description";
import { NOBODY, passes } from "../../src/taskpane/statuses/filter-statuses";
import type { TableName } from "../../src/return/tables";
import type { LocatedCell } from "../../src/taskpane/worker/results";
import { ALL_RULES } from "../../rules";

test("upper and lower case make no difference to the owner's name", () => {
  const followed = (owner: string) => ({ status: "open", owner, note: "", found: "as-before" }) as const;
  const sams = { status: "", owner: "Sam", found: "" } as const;
  expect(passes(sams, followed("sam"))).toBe(true);
  expect(passes(sams, followed("Samira"))).toBe(false);
  expect(passes({ ...sams, owner: NOBODY }, followed(""))).toBe(true);
  expect(passes({ ...sams, owner: NOBODY }, followed("Sam"))).toBe(false);
});

describe("filtering the findings", () => {
  const groups: RuleGroup[] = [
    group("144", "LS is not a recognised code", ["Episodes"], ["1144", "2"]),
    group("101", "SEX is blank or not a recognised code for the year", ["Header"], ["2", null]),
    group(
      "EPI",
      "CHILD has no episodes",
      ["Header", "Reviews"],
      ["3", "4", "5"],
      ["Header", "Reviews", "Reviews"],
    ),
  ];
  const codes = (text: string, table = "") =>
    filterGroups(groups, { ...EVERY_FINDING, text, table }).map(({ rule, findings }) => [
      rule.code,
      findings.length,
    ]);

  test("without a filter all findings are listed", () => {
    expect(codes("")).toEqual([
      ["144", 2],
      ["101", 2],
      ["EPI", 3],
    ]);
  });
  test("a word from the title keeps all findings of the rule", () => {
    expect(codes("ls is NOT")).toEqual([["144", 2]]);
  });
  test("a code keeps its rule, and the findings of other rules for identifiers that contain it", () => {
    expect(codes("101")).toEqual([["101", 2]]);
  });
  test("an identifier keeps that child's findings of every rule", () => {
    expect(codes("1144")).toEqual([["144", 1]]);
    expect(codes("2")).toEqual([
      ["144", 1],
      ["101", 1],
    ]);
  });
  test("a table keeps the findings that mark one of its cells, and no others of the same rule", () => {
    expect(codes("", "Episodes")).toEqual([["144", 2]]);
    expect(codes("", "Header")).toEqual([
      ["101", 2],
      ["EPI", 1],
    ]);
    expect(codes("EPI", "Reviews")).toEqual([["EPI", 2]]);
    expect(codes("5", "Reviews")).toEqual([["EPI", 1]]);
    expect(codes("3", "Reviews")).toEqual([]);
  });
  test("a topic or a kind keeps its own rules", () => {
    const left = (part: Partial<typeof EVERY_FINDING>) =>
      filterGroups(groups, { ...EVERY_FINDING, ...part }).length;
    expect([left({ topic: "child" }), left({ topic: "episodes" })]).toEqual([3, 0]);
    expect([left({ kind: "invalid-code" }), left({ kind: "missing" })]).toEqual([3, 0]);
  });
  test("text that matches nothing leaves no findings", () => {
    expect(codes("adoption")).toEqual([]);
  });
});

test("the count of the children says which of them the headline, about this year's return, leaves out", () => {
  expect(strings.headline(2_702, 283, 283)).toBe("2,702 findings for 283 of 283 children");
  expect(strings.childCount(324, 324, 283)).toBe("324 children (41 are only in last year's tables)");
  expect(strings.childCount(1, 284, 283)).toBe("1 of 284 children (1 is only in last year's tables)");
  expect(strings.childCount(20, 283, 283)).toBe("20 of 283 children");
});

describe("the choices of a filter", () => {
  const found = { rules: [group("144", "LS is not a recognised code", ["Episodes"], ["2"]).rule] };
  const values = (choices: readonly FilterChoice<string>[]) =>
    Object.fromEntries(choices.map(({ part, options }) => [part, options.map(({ value }) => value)]));

  test("are those that occur in the findings", () => {
    const none = { rule: "", table: "", topic: "", kind: "" };
    expect(values(childChoices(found, none))).toEqual({
      rule: ["144"],
      table: ["Episodes"],
      kind: ["invalid-code"],
    });
    expect(values(ruleChoices(found, none))).toMatchObject({ table: ["Episodes"], topic: ["child"] });
  });
  test("include the current choice, even when there are no longer any findings for it", () => {
    const chosen = { rule: "101", table: "Header", topic: "health", kind: "missing" };
    expect(values(childChoices(found, chosen))).toEqual({
      rule: ["144", "101"],
      table: ["Episodes", "Header"],
      kind: expect.arrayContaining(["missing", "invalid-code"]),
    });
    expect(values(ruleChoices(found, chosen))).toMatchObject({ topic: expect.arrayContaining(["health"]) });
  });
});

describe("filtering the rule book", () => {
  const rules = ALL_RULES.map(describeRule);
  const codes = (change: Partial<typeof EVERY_RULE>) =>
    filterRules(rules, { ...EVERY_RULE, ...change }).map(({ code }) => code);

  test("without a filter the whole book is listed", () => {
    expect(codes({})).toHaveLength(ALL_RULES.length);
  });
  test("a code finds its rule", () => {
    expect(codes({ text: "144" })).toContain("144");
  });
  test("every word must match", () => {
    expect(codes({ text: "legal status" }).length).toBeLessThan(codes({ text: "status" }).length);
  });
  test("a rule says when it only asks whether the child has a row in a table", () => {
    const rows = new Map(rules.map(({ code, asksForRowsOf }) => [code, asksForRowsOf]));
    expect(rows.get("392b")).toBe("whether the child has a row in UASC or last year's UASC");
    expect(rows.get("EPI")).toBe("whether the child has a row in Episodes or OC3");
    expect(rows.get("144")).toBe("");
  });
  test("a year leaves out rules that were withdrawn before it", () => {
    const years = rules.filter(({ lastYear }) => lastYear !== null && lastYear < "2026/27");
    expect(years.length).toBeGreaterThan(0);
    const shown = new Set(codes({ year: "2026/27" }));
    for (const { code } of years) expect(shown.has(code)).toBe(false);
  });
  test("table, topic and kind together narrow the list", () => {
    const narrowed = filterRules(rules, {
      ...EVERY_RULE,
      table: "Reviews",
      topic: "reviews",
      kind: "missing",
    });
    for (const rule of narrowed) expect(rule).toMatchObject({ topic: "reviews", kind: "missing" });
    expect(codes({ table: "Reviews" }).length).toBeGreaterThan(narrowed.length);
  });
});

describe("words", () => {
  test("numbers agree with their nouns", () => {
    expect([count(1, "child", "children"), count(1204, "child", "children")]).toEqual([
      "1 child",
      "1,204 children",
    ]);
  });
  test("a share says what it is a share of, and a small one is not shown as nothing", () => {
    expect(strings.shareOfFindings(1, 3)).toBe("33% of 3 findings");
    expect(strings.shareOfFindings(1, 1204)).toBe("less than 1% of 1,204 findings");
    expect(strings.shareOfFindings(1, 1)).toBe("100% of 1 finding");
  });
  test("lists read as people write them", () => {
    expect([list([]), list(["A"]), list(["A", "B", "C"])]).toEqual(["", "A", "A, B and C"]);
  });
  test("identifiers that differ only in spaces or hidden characters do not look alike", () => {
    const alike = ["0001", "0001 ", " 0001", "0001\u00a0", "00 01", "00  01", "00\u200b01"];
    const shown = alike.map((id) => strings.child(id));
    expect(shown.slice(0, 3)).toEqual(["Child 0001", "Child 0001␣", "Child ␣0001"]);
    expect(shown[4]).toBe("Child 00 01");
    expect(shown[5]).toBe("Child 00␣␣01");
    expect(shown[6]).toBe("Child 00[hidden character]01");
  });
  test("a return without findings is never called valid", () => {
    expect(strings.headline(0, 0, 3)).toBe("No check failed");
    expect(strings.headline(2, 1, 3)).toBe("2 findings for 1 of 3 children");
  });
});

/** A rule with one finding for each child, which marks a cell of the table in the same place of `marked`. */
function group(
  code: string,
  title: string,
  tables: TableName[],
  children: (string | null)[],
  marked: readonly TableName[] = [],
): RuleGroup {
  return {
    rule: {
      code,
      title,
      message: "",
      fix: "",
      topic: "child",
      kind: "invalid-code",
      severity: "error",
      tables,
      findings: children.length,
      children: children.length,
    },
    findings: children.map((child, index) => ({
      ...{ rule: code, child, cells: cellsOf(marked[index] ?? tables[0]), suggestions: [] },
      ...{ key: `${code} ${child}`, row: "", listLine: 0 },
    })),
  };
}

function cellsOf(table: TableName | undefined): LocatedCell[] {
  return table ? [{ sheet: table, address: "A2", table, lastYear: false, line: 2, field: "CHILD" }] : [];
}
