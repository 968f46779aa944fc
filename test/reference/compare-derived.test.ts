import { compareDerived } from "../../src/reference/compare-derived";
import { directoryOf } from "../../src/reference/postcodes";
import { assignTables } from "../../src/return/assign-tables";
import { areasOfReturn } from "../../src/reference/postcodes-of-return";
import { providerListOf } from "../../src/reference/providers";
import { TABLES } from "../../src/return/tables";
import type { Row } from "../../src/return/rows";
import type { Return } from "../../src/return/children";

const DIRECTORY = directoryOf("November 2025", {
  "L1 8JQ": { district: "E08000012", easting: 334970, northing: 389790 },
  "M1 1AE": { district: "E08000003", easting: 384784, northing: 398206 },
  "CF10 1EP": { district: "W06000015", easting: 318281, northing: 176330 },
  "S1 2HH": { district: "E08000019", easting: 435400, northing: 387200 },
  "JE2 3AB": { district: "L99999999", easting: null, northing: null },
});

/** A return with only Episodes, with these values. */
function returnOf(...episodes: Readonly<Record<string, string>>[]): Return {
  const fields = Object.keys(TABLES.Episodes.fields);
  const values = [fields, ...episodes.map((episode) => fields.map((field) => episode[field] ?? ""))];
  return assignTables([{ name: "Episodes", firstRow: 0, firstColumn: 0, values }], new Map()).tables;
}

const compared = (episode: Readonly<Record<string, string>>, authority: string | null = "E08000003") => {
  const rows = (returnOf({ CHILD: "1", ...episode }).thisYear.get("Episodes")?.rows ??
    []) as Row<"Episodes">[];
  return compareDerived(rows, DIRECTORY, authority).map(
    ({ row, field, own, derived }) => `line ${row.line} ${field}: ${own}, not ${derived}`,
  );
};

const PLACEMENT = { HOME_POST: "M1 1AE", PL_POST: "L1 8JQ" };

test.each([
  ["agreeing values", { ...PLACEMENT, PL_LA: "E08000012", PL_LOCATION: "OUT", PL_DISTANCE: "31.4" }, []],
  ["no recorded values", PLACEMENT, []],
  [
    "values that differ",
    { ...PLACEMENT, PL_LA: "E08000003", PL_LOCATION: "IN", PL_DISTANCE: "3.5" },
    [
      "line 2 PL_LA: E08000003, not E08000012",
      "line 2 PL_LOCATION: IN, not OUT",
      "line 2 PL_DISTANCE: 3.5, not 31.4",
    ],
  ],
  ["a confidential placement", { ...PLACEMENT, PL_LA: "CON", PL_LOCATION: "IN" }, []],
  ["a distance that is not known", { ...PLACEMENT, PL_DISTANCE: "999.9" }, []],
  [
    "postcodes without an authority and a grid reference",
    { PL_POST: "JE2 3AB", PL_LA: "E08000012", PL_DISTANCE: "1" },
    [],
  ],
  ["the code that Sheffield had until 2025", { PL_POST: "S1 2HH", PL_LA: "E08000019" }, []],
  ["the code that Sheffield has had since 2025", { PL_POST: "S1 2HH", PL_LA: "E08000039" }, []],
  [
    "something that is not an authority's code",
    { PL_POST: "S1 2HH", PL_LA: "SHE" },
    ["line 2 PL_LA: SHE, not E08000039"],
  ],
  ["Wales", { PL_POST: "CF10 1EP", PL_LA: "E08000012" }, ["line 2 PL_LA: E08000012, not WAL"]],
])("a return with %s", (_, episode, expected) => expect(compared(episode)).toEqual(expected));

test("the location is not compared if the returning authority was not given", () => {
  expect(compared({ ...PLACEMENT, PL_LOCATION: "IN" }, null)).toEqual([]);
});

test("a return needs the postcode areas of its homes, placements and providers", () => {
  const tables = returnOf(
    { CHILD: "1", ...PLACEMENT },
    { CHILD: "2", HOME_POST: "m11ae", PL_POST: "unknown" },
  );
  const provider = {
    urn: "SC1",
    name: "",
    kind: "",
    placementCodes: [],
    providerCodes: [],
    registered: null,
    closed: null,
    postcode: "LS1 1AA",
    authorityName: null,
  };
  expect(areasOfReturn(tables, providerListOf("", [provider]))).toEqual(["L", "LS", "M"]);
  expect(areasOfReturn(tables, null)).toEqual(["L", "M"]);
  const lastYear = returnOf({ CHILD: "1", HOME_POST: "CF10 1EP" }).thisYear;
  expect(areasOfReturn({ ...tables, lastYear }, null)).toEqual(["CF", "L", "M"]);
});
