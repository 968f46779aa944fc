import { compareSuggestions } from "../../src/suggestions/order";
import { planAcceptance } from "../../src/suggestions/accept";
import { setApartByClash } from "../../src/suggestions/clashes";
import { describeOneSetApart, describeSetApart } from "../../src/suggestions/set-apart";
import { prepareSuggestions } from "../../src/suggestions/prepare";
import { changesOf } from "../../src/suggestions/readable-fields";
import { changedRow, changedRowsOf } from "../../src/suggestions/changed-child";
import { checkedReturnOf, createTrialContext } from "../../src/suggestions/trial-context";
import { tryChanges } from "../../src/suggestions/try";
import { prepareCheck } from "../../src/engine/check-return";
import { isUnreadable } from "../../src/return/rows";
import { list } from "../../src/return/words";
import { describeChanges, describeTrial } from "../../src/suggestions/describe";
import type { CellChange, CriterionName } from "../../src/suggestions/suggestion";
import { EPISODE, HEADER, checked, provider, suggestionsFor, written, type ReturnData } from "./support";

const PROVIDERS = [provider("SC123456")];
const PROVIDER_LIST = { kind: "provider-list", name: "", date: null } as const;

describe("a changed row", () => {
  test("has the new text read as from the sheet, and the row itself stays as it was", () => {
    const { children } = checked({ Header: [HEADER], Episodes: [{ ...EPISODE, DECOM: "soon" }] });
    const row = children[0]?.thisYear.Episodes[0];
    const changes = row && changesOf([row, "DECOM", "01/06/2025"]);
    if (!row || !changes) throw new Error("The episode cannot be changed.");
    const changed = changedRow(row, changes) as typeof row;
    expect([changed.DECOM, isUnreadable(changed, "DECOM")]).toEqual([20240, false]);
    expect([row.DECOM, isUnreadable(row, "DECOM"), row.cells[1]]).toEqual([null, true, "soon"]);
  });

  test("shows a real date as a person reads it, and keeps its serial number for comparing", () => {
    const { children } = checked({ Header: [HEADER], Episodes: [{ ...EPISODE, DECOM: 45809 }] });
    const row = children[0]?.thisYear.Episodes[0];
    const [change] = (row && changesOf([row, "DECOM", "02/06/2025"])) ?? [];
    expect(change).toMatchObject({ from: "45809", shown: "01/06/2025", to: "02/06/2025", day: 20241 });
  });
});

describe("the rows of a child that changes affect", () => {
  const ids = Array.from({ length: 40 }, (_, index) => String(1000 + index));
  const { children } = checked({
    Header: ids.map((CHILD) => ({ ...HEADER, CHILD })),
    Episodes: ids.map((CHILD) => ({ ...EPISODE, CHILD })),
  });
  const changes = children.flatMap(({ thisYear: { Episodes, Header } }) => [
    ...Episodes.flatMap((row) => changesOf([row, "LS", "E1"], [row, "CIN", "N2"]) ?? []),
    ...Header.flatMap((row) => changesOf([row, "DOB", "06/05/2012"]) ?? []),
  ]);

  test("come in the order of the changes, each with its own", () => {
    const rows = children.slice(0, 1).flatMap((child) => changedRowsOf(child, changes));
    expect(rows.map(([row, own]) => [row.table, own.map(({ cell: { field } }) => field)])).toEqual([
      ["Episodes", ["LS", "CIN"]],
      ["Header", ["DOB"]],
    ]);
  });

  test("are found without going through the changes again for each child", () => {
    let looks = 0;
    const counted = changes.map(({ cell, ...change }) => ({
      ...change,
      get cell() {
        looks++;
        return cell;
      },
    }));
    expect(children.flatMap((child) => changedRowsOf(child, counted))).toHaveLength(2 * children.length);
    expect(looks).toBeLessThanOrEqual(2 * changes.length);
  });
});

describe("trying a change", () => {
  test("gives the same as checking the whole return again with the change made", () => {
    const data = { Header: [HEADER], Episodes: [{ ...EPISODE, URN: "SC999999", PLACE_PROVIDER: "PR5" }] };
    const before = checked(data, { providers: PROVIDERS });
    const row = before.children[0]?.thisYear.Episodes[0];
    const changes = row && changesOf([row, "URN", "SC123456"]);
    const tried = changes && tryChanges(changes, createTrialContext(before));
    const after = checked(
      { ...data, Episodes: [{ ...data.Episodes[0], URN: "SC123456" }] },
      { providers: PROVIDERS },
    );
    expect(tried && describeTrial(tried)).toBe("clears 219, 221 and 1008, causes none");
    expect(before.result.findings.length - (tried?.cleared.size ?? 0)).toBe(after.result.findings.length);
  });

  test("names what a change causes", () => {
    const run = checked({ Header: [HEADER], Episodes: [EPISODE] }, { providers: PROVIDERS });
    const row = run.children[0]?.thisYear.Episodes[0];
    const changes = row && changesOf([row, "PLACE_PROVIDER", "PR0"]);
    const tried = changes && tryChanges(changes, createTrialContext(run));
    expect(tried?.clears).toEqual([]);
    expect(tried?.causes.map(({ rule }) => rule)).toEqual(["224", "550"]);
  });

  test("names what each of several changes clears and causes", () => {
    const run = checked({ Header: [HEADER], Episodes: [{ ...EPISODE, LS: "C9" }] }, { providers: PROVIDERS });
    const row = run.children[0]?.thisYear.Episodes[0];
    const changes = row && changesOf([row, "LS", "C2"], [row, "PLACE_PROVIDER", "PR0"], [row, "CIN", "N9"]);
    const tried = changes && tryChanges(changes, createTrialContext(run));
    expect(tried && describeTrial(tried)).toBe("clears 144, causes 145, 224 and 550");
  });

  test("names a row that is then there twice, and claims nothing for two that then differ", () => {
    const other = { ...EPISODE, DECOM: "2025-05-01" };
    const run = checked({ Header: [HEADER], Episodes: [{ ...EPISODE, DECOM: "01/05/2025" }, other] });
    const [first, second] = run.children[0]?.thisYear.Episodes ?? [];
    const repeated = second && changesOf([second, "DECOM", "01/05/2025"]);
    const tried = repeated && tryChanges(repeated, createTrialContext(run));
    expect(tried?.causes.map(({ rule }) => rule)).toContain("FMT23");

    const twice = checked({ Header: [HEADER], Episodes: [EPISODE, EPISODE] });
    const row = twice.children[0]?.thisYear.Episodes[1];
    const changes = row && changesOf([row, "PLACE_PROVIDER", "PR3"]);
    const triedTwice = changes && tryChanges(changes, createTrialContext(twice));
    expect(first && triedTwice?.clears.map(({ rule }) => rule)).not.toContain("FMT23");
  });

  test("names what a change of the Header causes on rows that are compared with it", () => {
    const reviews = [{ DOB: "06/05/2012", REVIEW: "01/07/2025", REVIEW_CODE: "PN1" }];
    const run = checked({ Header: [{ ...HEADER, DOB: "07/07/2012" }], Reviews: reviews });
    const row = run.children[0]?.thisYear.Header[0];
    const changes = row && changesOf([row, "DOB", "05/06/2012"]);
    const tried = changes && tryChanges(changes, createTrialContext(run));
    expect(tried?.causes).toContainEqual({ rule: "FMT06", count: 1 });
  });

  test("says when a finding is left on fewer of its cells", () => {
    const suggestions = suggestionsFor(
      { Header: [HEADER], Episodes: [{ ...EPISODE, PL_POST: "L2 2HD", HOME_POST: "ZZ9 9ZZ" }] },
      { providers: PROVIDERS },
    );
    const [first] = suggestions.forRule("392c");
    expect(first && written(first)).toBe("Episodes 2 PL_POST L2 2HD -> L2 2DH");
    expect(first && describeTrial(first.tried)).toBe(
      "clears 169, 179 and 221, leaves 392c on fewer cells, causes none",
    );
  });

  test("gives no result if a rule stops with an error, and nor does a plan to make the change", () => {
    const run = checked({ Header: [HEADER], Episodes: [{ ...EPISODE, URN: "" }] }, { providers: PROVIDERS });
    const ground = createTrialContext({
      ...run,
      rules: run.rules.map((rule) =>
        rule.code === "1008"
          ? {
              ...rule,
              check: () => {
                throw new Error("stopped");
              },
            }
          : rule,
      ),
    });
    const suggestions = prepareSuggestions(run).all();
    const [changes] = suggestions.map((suggestion) => suggestion.changes);
    expect(changes && tryChanges(changes, ground)).toBeNull();
    const { writes, tried } = planAcceptance(suggestions, ground);
    expect([writes, tried]).toEqual([changes, null]);
  });

  test("leaves out rules that were not run", () => {
    const suggestions = suggestionsFor(
      { Header: [HEADER], Episodes: [{ ...EPISODE, PLACE_PROVIDER: "PR 4" }] },
      { providers: null },
    );
    const codes = suggestions.forChild("1").flatMap(({ tried }) => tried.clears.map(({ rule }) => rule));
    expect(codes).not.toContain("224");
  });

  test("leaves every cell of the return as it was", () => {
    const run = checked(
      { Header: [HEADER], Episodes: [{ ...EPISODE, URN: "SC123465" }] },
      { providers: PROVIDERS },
    );
    const before = JSON.stringify(run.tables.thisYear.get("Episodes")?.rows.map(({ cells }) => cells));
    expect(prepareSuggestions(run).all().length).toBeGreaterThan(0);
    expect(JSON.stringify(run.tables.thisYear.get("Episodes")?.rows.map(({ cells }) => cells))).toBe(before);
  });

  test("leaves the UASC flag worked out for a Header without that column as it was", () => {
    const data: ReturnData = {
      Header: [{ ...HEADER, CHILD: "000123" }],
      UASC: [{ CHILD: "123", SEX: "M", DOB: HEADER.DOB, DUC: "" }],
      Episodes: [{ ...EPISODE, CHILD: "000123" }],
    };
    const run = checked(data, { providers: PROVIDERS });
    const header = run.children.flatMap(({ thisYear }) => thisYear.Header)[0];
    const [suggestion] = prepareSuggestions(run).all();
    expect(suggestion && written(suggestion)).toBe("UASC 2 CHILD 123 -> 000123");
    expect(header?.UASC).toBe("0");
  });
});

describe("suggestions for a child", () => {
  test("come in steps with progress, and are the same as when asked for one by one", () => {
    const data = {
      Header: [HEADER, { ...HEADER, CHILD: "2", UPN: "A123456789013" }],
      Episodes: [
        { ...EPISODE, URN: "SC123465" },
        { ...EPISODE, CHILD: "2", URN: "" },
      ],
    };
    const suggestions = prepareSuggestions(checked(data, { providers: PROVIDERS }));
    expect([suggestions.done, suggestions.total]).toEqual([0, 2]);
    expect([suggestions.step(1), suggestions.done, suggestions.step(5), suggestions.done]).toEqual([
      true,
      1,
      false,
      2,
    ]);
    const oneByOne = suggestionsFor(data, { providers: PROVIDERS });
    expect(suggestions.all()).toEqual([...oneByOne.forChild("1"), ...oneByOne.forChild("2")]);
  });

  test("count the other identifiers that then look like slips of the changed one, or no longer do", () => {
    const idsOf = (review: string) =>
      suggestionsFor(
        {
          Header: [{ ...HEADER, CHILD: "123" }],
          Episodes: [{ ...EPISODE, CHILD: "000123" }],
          Reviews: [{ CHILD: review, DOB: HEADER.DOB, REVIEW: "01/07/2025", REVIEW_CODE: "PN1" }],
        },
        { providers: [provider("SC123456")] },
      ).forChild("000123");
    const [comes] = idsOf("OOO123");
    expect(comes && written(comes)).toBe("Header 2 CHILD 123 -> 000123");
    expect(comes?.tried.causes).toEqual([{ rule: "FMT17", count: 1 }]);
    const [goes] = idsOf("I23");
    expect(goes && written(goes)).toBe("Header 2 CHILD 123 -> 000123");
    expect(goes?.tried.clears).toContainEqual({ rule: "FMT17", count: 1 });
  });

  test("for a row without CHILD are found through the finding", () => {
    const suggestions = suggestionsFor(
      { Header: [HEADER], Episodes: [EPISODE, { ...EPISODE, CHILD: "", CIN: "NI" }] },
      { providers: PROVIDERS },
    );
    expect(suggestions.forRule("145").map(describeChanges)).toEqual(["Episodes line 3, CIN: NI → N1"]);
  });
});

describe("the order of suggestions", () => {
  const suggestion = (id: string, more: Partial<Parameters<typeof compareSuggestions>[0]> = {}) => ({
    id,
    changes: [],
    criteria: criteria("same-placement", "typing-error"),
    tried: trial({}),
    source: { kind: "last-year" as const, name: "", date: null },
    remoteness: 1,
    ...more,
  });
  const criteria = (...names: readonly CriterionName[]) => names.map((name) => ({ name, text: name }));
  const trial = ({ clears = 1, causes = 0 }: { clears?: number; causes?: number }) => ({
    clears: [{ rule: "218", count: clears }],
    narrows: [],
    causes: causes > 0 ? [{ rule: "224", count: causes }] : [],
  });
  const change: CellChange = {
    cell: { table: "Episodes", lastYear: false, line: 2, field: "URN" },
    from: "",
    shown: "(blank)",
    to: "SC123456",
    day: null,
  };

  test.each([
    ["what causes nothing", { criteria: [] }, { tried: trial({ causes: 1 }) }],
    [
      "more criteria",
      { criteria: criteria("listed", "near-by", "follows-on") },
      { criteria: criteria("same-postcode", "placement-type") },
    ],
    [
      "a stronger criterion, in whatever order they are named",
      { criteria: criteria("near-by", "same-postcode"), tried: trial({ clears: 1 }) },
      { criteria: criteria("placement-type", "provider-code"), tried: trial({ clears: 9 }) },
    ],
    [
      "the stronger second criterion, if the strongest is the same",
      { criteria: criteria("same-postcode", "listed"), tried: trial({ clears: 1 }) },
      { criteria: criteria("near-by", "same-postcode"), tried: trial({ clears: 9 }) },
    ],
    ["more findings cleared", { tried: trial({ clears: 2 }), remoteness: 9 }, {}],
    ["what is closer", { remoteness: 0, changes: [change] }, {}],
    [
      "fewer cells",
      { source: { kind: "identifiers" as const, name: "", date: null } },
      { changes: [change] },
    ],
    ["the provider list rather than last year's return", { source: PROVIDER_LIST }, {}],
    ["the text itself", {}, {}],
  ])("%s comes first, whatever the criteria after it say", (what, better, worse) => {
    // The text favours the other one, unless it is the text that decides.
    const [first, second] = what === "the text itself" ? ["a", "b"] : ["b", "a"];
    const [one, other] = [suggestion(first, better), suggestion(second, worse)];
    expect([one, other].sort(compareSuggestions).map(({ id }) => id)).toEqual([first, second]);
    expect([other, one].sort(compareSuggestions).map(({ id }) => id)).toEqual([first, second]);
  });
});

describe("a plan for accepting suggestions", () => {
  const data = {
    Header: [HEADER, { ...HEADER, CHILD: "2", UPN: "A123456789013" }],
    Episodes: [
      { ...EPISODE, URN: "SC123465" },
      { ...EPISODE, CHILD: "2", LS: "C" },
    ],
  };

  function planned(choose: (id: string) => boolean, of: ReturnData = data) {
    const run = checked(of, { providers: PROVIDERS });
    const suggestions = prepareSuggestions(run);
    return { run, plan: suggestions.plan(suggestions.all().filter(({ id }) => choose(id))) };
  }

  test("writes each cell once and says what all of it clears", () => {
    const run = checked(data, { providers: PROVIDERS });
    const all = prepareSuggestions(run)
      .all()
      .filter(({ id }) => id.includes("URN"));
    const plan = planAcceptance([...all, ...all], createTrialContext(run));
    expect(plan.writes.map(({ cell, from, to }) => [cell.line, cell.field, from, to])).toEqual([
      [2, "URN", "SC123465", "SC123456"],
    ]);
    expect(plan.setApart).toEqual([]);
    expect(plan.tried && describeTrial(plan.tried)).toBe("clears 219, 221, 224 and 1008, causes none");
  });

  test("sets apart suggestions with different values for one cell, and says where", () => {
    const { plan } = planned(() => true);
    expect(plan.writes.map(({ cell }) => cell.field)).toEqual(["URN"]);
    expect(plan.setApart.map(({ suggestion }) => suggestion.changes[0]?.to)).toEqual(["C1", "C2"]);
    expect(describeSetApart(plan.setApart)).toEqual([
      'The selected suggestions give different values for LS on line 3 of Episodes ("C1" and "C2"). Choose one of them.',
    ]);
  });

  test("leaves out suggestions that cause a finding only together, says where, and keeps the rest", () => {
    const missing = (CHILD: string, MISSING: string) => ({
      ...{ CHILD, DOB: HEADER.DOB, MISSING, MIS_START: "01/07/2025", MIS_END: "02/07/2025" },
    });
    const { plan } = planned(() => true, {
      Header: ["1", "2", "3"].map((CHILD) => ({ ...HEADER, CHILD, UPN: "UN1" })),
      Episodes: ["1", "2", "3"].map((CHILD) => ({ ...EPISODE, CHILD })),
      // Two rows of the second child become the same, and all three of the third.
      Missing: [
        missing("1", "M."),
        ...["M.", "M-"].map((code) => missing("2", code)),
        ...["M.", "M-", "M/"].map((code) => missing("3", code)),
      ],
    });
    expect(plan.writes.map(({ cell, to }) => [cell.line, to])).toEqual([[2, "M"]]);
    expect(plan.accepted.map(({ tried }) => tried.causes)).toEqual([[]]);
    expect(plan.jointlyCaused).toEqual([]);
    const sentence = (cells: string) =>
      `Left as they are, because together these corrections would cause FMT23: ${cells}. Accept one, then review the next.`;
    const cell = (line: number) => `MISSING on line ${line} of Missing`;
    expect(plan.setApart.map((one) => describeSetApart([one]))).toEqual(
      [
        [3, 4],
        [3, 4],
        [5, 6],
        [5, 6],
        [5, 7],
      ].map((lines) => [sentence(lines.map(cell).join(" and "))]),
    );
    expect(describeSetApart(plan.setApart)).toEqual([sentence(list([3, 4, 5, 6, 7].map(cell)))]);
  });

  test("finds what some cause together even if another finding of the same rule was announced and does not appear", () => {
    const missing = (CHILD: string, MISSING: string) => ({
      ...{ CHILD, DOB: HEADER.DOB, MISSING, MIS_START: "01/07/2025", MIS_END: "02/07/2025" },
    });
    const run = checked({
      Header: ["1", "2"].map((CHILD) => ({ ...HEADER, CHILD, UPN: "UN1" })),
      Episodes: ["1", "2"].map((CHILD) => ({ ...EPISODE, CHILD })),
      Missing: [missing("1", "M."), missing("1", "M"), missing("2", "M."), missing("2", "M-")],
    });
    const ground = createTrialContext(run);
    const suggestions = prepareSuggestions(run);
    const asM = suggestions.all().filter(({ changes }) => changes.every(({ to }) => to === "M"));
    const [announcing] = asM;
    expect(announcing?.tried.causes).toEqual([{ rule: "FMT23", count: 1 }]);
    if (!announcing) return;
    const changes = announcing.changes.map((change) => ({
      ...change,
      cell: { ...change.cell, line: 3 },
      ...{ from: "M", shown: "M", to: "A" },
    }));
    // The row that the first would repeat becomes different.
    const apart = { ...announcing, id: "apart", changes, tried: { clears: [], narrows: [], causes: [] } };
    const plan = planAcceptance([...asM, apart], ground);
    expect(plan.setApart.map(({ suggestion }) => suggestion.changes[0]?.cell.line)).toEqual([4, 5]);
    expect(plan.tried?.causes).toEqual([]);
    expect(plan.jointlyCaused).toEqual([]);
  });

  test("names only so many cells of those that cause a finding together, and counts the others", () => {
    const { run, plan } = planned((id) => id.includes("URN"));
    const [one] = plan.accepted;
    const suggestions = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((line) =>
      one
        ? [
            {
              ...one,
              id: `${line}`,
              changes: one.changes.map((change) => ({ ...change, cell: { ...change.cell, line } })),
            },
          ]
        : [],
    );
    const apart = setApartByClash(
      run.result.findings.slice(0, 1).map((finding) => ({ finding, suggestions })),
    );
    const texts = [...apart.values()].map((one) => describeOneSetApart(one, 6));
    expect(texts[0]).toMatch(/^Together these corrections would cause .*: URN on line 2 of Episodes/);
    expect(texts[0]).toContain("URN on line 7 of Episodes and 2 more. Accept one");
  });

  test("leaves as many findings as it says when it is carried out", () => {
    const { run, plan } = planned((id) => id.includes("URN"));
    const children = data.Episodes.map((episode) => ({ ...episode }));
    for (const { cell, to } of plan.writes)
      Object.assign(children[cell.line - 2] ?? {}, { [cell.field]: to });
    const after = checked({ ...data, Episodes: children }, { providers: PROVIDERS });
    const cleared = plan.tried?.clears.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect(after.result.findings.length).toBe(run.result.findings.length - cleared);
  });
});

test("all it takes to prepare suggestions is a prepared check and its result", () => {
  const run = checked({ Header: [HEADER], Episodes: [EPISODE] });
  const prepared = prepareCheck(run.tables, {
    year: "2025/26",
    localAuthority: null,
    postcodes: null,
    providers: null,
  });
  prepared.run.step(prepared.run.total);
  expect(prepareSuggestions(checkedReturnOf(prepared, prepared.run.result())).all()).toEqual([]);
});
