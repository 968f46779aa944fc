import { CODE_SETS } from "../../src/return/code-sets";
import { TABLES, uploadedFields, type TableName } from "../../src/return/tables";
import { COLLECTION_YEARS } from "../../src/return/collection-years";
import { describeChanges, describeSuggestion } from "../../src/suggestions/describe";
import { prepareSuggestions } from "../../src/suggestions/prepare";
import { describeSetApart } from "../../src/suggestions/set-apart";
import { WORDS_FOR_NO_VALUE } from "../../src/suggestions/sources/no-value";
import { EPISODE, HEADER, checked, provider, suggestionsFor, written } from "./support";

const LISTS = { providers: [provider("SC123456")] };

function forEpisode(episode: Partial<Record<keyof typeof EPISODE, string>>) {
  return suggestionsFor({ Header: [HEADER], Episodes: [{ ...EPISODE, ...episode }] }, LISTS);
}

test.each(["NULL", "null", " N/A ", "#N/A", "-", "none", "00/00/0000"])("DEC %s is emptied", (text) => {
  const [suggestion, ...others] = forEpisode({ DEC: text }).forChild("1");
  expect(others).toEqual([]);
  expect(suggestion?.changes).toMatchObject([{ cell: { field: "DEC" }, from: text, to: "" }]);
  expect(suggestion?.tried.causes).toEqual([]);
  expect(suggestion?.tried.clears).toContainEqual({ rule: "147", count: 1 });
});

test("the suggestion says that the cell is emptied, and of what", () => {
  const [suggestion] = forEpisode({ DEC: "NULL" }).forRule("FMT11");
  expect(suggestion && describeChanges(suggestion)).toBe("Episodes line 2, DEC: NULL → empty the cell");
  expect(suggestion && describeSuggestion(suggestion)).toBe(
    "Possible match in the cell itself: DEC NULL says that there is no value; clears 147, 148 and FMT11, causes none",
  );
});

test("all cells of a row that say there is no value are emptied together, as REC without DEC is a fault", () => {
  const suggestions = forEpisode({ DEC: "NULL", REC: "NULL", REASON_PLACE_CHANGE: "N/A" });
  const [suggestion, ...others] = suggestions.forRule("FMT11");
  expect(others).toEqual([]);
  expect(suggestion?.changes.map(({ cell, to }) => [cell.field, to])).toEqual([
    ["DEC", ""],
    ["REC", ""],
    ["REASON_PLACE_CHANGE", ""],
  ]);
  expect(suggestion?.evidence).toBe(
    "DEC NULL, REC NULL and REASON_PLACE_CHANGE N/A say that there is no value",
  );
  expect(suggestion?.tried.causes).toEqual([]);
  expect(suggestions.forRule("149")).toEqual([suggestion]);
});

test("one cell is emptied alone if emptying another would cause a finding", () => {
  const first = forEpisode({ DEC: "NULL", HOME_POST: "NULL" }).forRule("FMT11").map(written);
  expect(first).toEqual(["Episodes 2 DEC NULL -> "]);
});

test("the cells of the end and those of the placement are emptied separately if all together would cause a finding", () => {
  const placement = { PLACE: "P1", PLACE_PROVIDER: "PR0", URN: "NULL" };
  const suggestions = suggestionsFor(
    {
      Header: [HEADER],
      Episodes: [
        { ...EPISODE, ...placement, DEC: "01/07/2025", REC: "X1" },
        { ...EPISODE, ...placement, DECOM: "01/07/2025", RNE: "L", LS: "E1", DEC: "NULL", REC: "NULL" },
      ],
    },
    LISTS,
  );
  expect(suggestions.all().map(written)).toEqual([
    "Episodes 3 URN NULL -> ; Episodes 2 URN NULL -> ",
    "Episodes 3 DEC NULL -> ; Episodes 3 REC NULL -> ",
  ]);
  expect(suggestions.all().map(({ tried }) => tried.causes)).toEqual([[], []]);
  expect(suggestions.all()[0]?.evidence).toContain("the same on line 2, which has the same placement");
});

test("a field is not emptied if the rule that asks for it was not run", () => {
  const episode = { ...EPISODE, PLACE: "U4", URN: "N/A" };
  const withoutDirectory = suggestionsFor(
    { Header: [HEADER], Episodes: [episode] },
    { ...LISTS, postcodes: null },
  );
  expect(withoutDirectory.forRule("1008")).toEqual([]);
  const withoutEpisodes = suggestionsFor({ Header: [{ ...HEADER, UPN: "NULL" }] }, LISTS);
  expect(withoutEpisodes.forChild("1")).toEqual([]);
});

test("LA_PERM and DATE_PERM are emptied together if nothing is known of a previous permanence", () => {
  const previous = { CHILD: "1", DOB: HEADER.DOB, PREV_PERM: "Z1", LA_PERM: "NULL", DATE_PERM: "NULL" };
  const suggestions = suggestionsFor({ Header: [HEADER], Episodes: [EPISODE], PrevPerm: [previous] }, LISTS);
  expect(suggestions.forRule("635").map(written)).toEqual([
    "PrevPerm 2 LA_PERM NULL -> ; PrevPerm 2 DATE_PERM NULL -> ",
  ]);
});

test("if the field has to be filled in, a value for it comes first, and emptying it names the rule that it sets off", () => {
  const suggestions = forEpisode({ URN: "NULL" }).forRule("1008");
  expect(suggestions.map(written)).toEqual(["Episodes 2 URN NULL -> SC123456", "Episodes 2 URN NULL -> "]);
  expect(suggestions.map(({ tried }) => tried.causes)).toEqual([[], [{ rule: "218", count: 1 }]]);
});

test.each(["DECOM", "RNE", "LS", "CIN", "PLACE"] as const)(
  "%s, which every row must have, is not emptied",
  (field) => {
    const emptied = forEpisode({ [field]: "NULL" })
      .forChild("1")
      .filter(({ changes }) => changes.some(({ to }) => to === ""));
    expect(emptied).toEqual([]);
  },
);

test("a cell whose formula gives #N/A is left alone", () => {
  const run = checked({ Header: [HEADER], Episodes: [{ ...EPISODE, DEC: "#N/A" }] }, LISTS);
  const data = run.tables.thisYear.get("Episodes");
  if (!data) throw new Error("The episodes were not read.");
  const column = data.columns.get("DEC") ?? -1;
  Object.assign(data, { formulas: [{ row: 1, column, rows: 1, columns: 1 }] });
  expect(prepareSuggestions(run).all()).toEqual([]);
});

test("two different values for one cell are left for the user to decide", () => {
  const suggestions = forEpisode({ URN: "NULL" });
  const plan = suggestions.plan(suggestions.forRule("1008"));
  expect(plan.writes).toEqual([]);
  expect(describeSetApart(plan.setApart)[0]).toContain(
    'URN on line 2 of Episodes ("SC123456" and an empty cell)',
  );
});

test("no word for no value is a code of any field in any year", () => {
  const fields = (Object.keys(TABLES) as TableName[]).flatMap((table) =>
    uploadedFields(table).flatMap((field) => {
      const { codeSet } = (TABLES[table].fields as Record<string, { codeSet: string | null }>)[field] ?? {};
      const codes = codeSet ? CODE_SETS[codeSet] : undefined;
      return codes ? [{ name: `${table} ${field}`, codes }] : [];
    }),
  );
  const taken = fields.flatMap(({ name, codes }) =>
    COLLECTION_YEARS.flatMap((year) =>
      [...WORDS_FOR_NO_VALUE].filter((word) => codes.has(word, year)).map((word) => `${name} ${word}`),
    ),
  );
  expect(fields.length).toBeGreaterThan(20);
  expect(taken).toEqual([]);
});
