import { readProviderList } from "../../src/reference/read-provider-list";
import { providerListTitle } from "../../src/reference/reference-titles";
import { providersOfYear } from "../../src/reference/supported-accommodation";
import { listProblemText } from "../../src/reference/provider-list/read-provider-rows";
import { formatDay } from "../../src/return/days";
import type { Provider } from "../../src/reference/providers";
import type { Sheet } from "../../src/return/sheets";
import { LAYOUTS, dateCell, sheetOf } from "./provider-layouts";

/** A provider in one line: URN, name, kind, placement codes, provider codes, from, to, postcode, authority. */
function line(provider: Provider): string {
  const { urn, name, kind, placementCodes, providerCodes, registered, closed, postcode, authorityName } =
    provider;
  return [
    urn,
    name,
    kind,
    placementCodes.join("+"),
    providerCodes.join("+"),
    registered === null ? "" : formatDay(registered),
    closed === null ? "" : formatDay(closed),
    postcode,
    authorityName,
  ].join(" | ");
}

const read = (...sheets: Sheet[]) => readProviderList([{ file: "list.xlsx", sheets }]);

describe("every layout of the Ofsted list is read", () => {
  test.each<[keyof typeof LAYOUTS, string[]]>([
    [
      "A",
      [
        "SC000101 | Example House |  | K2 | PR4+PR5 |  |  | BS1 1AA | Bristol",
        "1000102 | Sample Lodge |  | K1+K2 | PR1+PR2 |  | 31/03/2022 | DH1 1AA | Durham",
      ],
    ],
    ["B", ["SC000101 | Example House | Children's Home | K2 | PR4 | 01/05/2019 |  | BS1 1AA | Bristol"]],
    [
      "C",
      [
        "SC000201 | Fostering Example | Independent Fostering Agency | U1+U2+U3 | PR4 |  |  | BN7 1UE | East Sussex County Council",
        "SC000202 | Former Fostering |  | U4 | PR5 |  | 30/06/2022 | BN7 1UF | ",
      ],
    ],
    [
      "D",
      ["1000301 | Example House | Children's Home | K2 | PR4 | 02/01/2020 |  | SS1 1AA | Southend on Sea"],
    ],
    [
      "E",
      [
        "1000301 | Example House | Children's Home | K2 | PR4 |  |  | LS1 1AA | Leeds",
        "2000401 | Sample Living | Supported Accommodation |  | PR4 | 28/10/2023 |  | WF1 1AA | Wakefield",
        "2000401 | Sample Living | Supported Accommodation |  | PR4 | 28/10/2023 |  | HD1 1AA | Kirklees",
      ],
    ],
    [
      "F",
      [
        "1000301 | Example House | Children's Home | K2+S1 | PR4 | 02/01/2020 | 31/08/2026 | LS1 1AA | Leeds",
        "2000401 | Sample Living | Supported Accommodation | K3 |  | 28/10/2023 |  | WF1 1AA | Wakefield",
      ],
    ],
  ])("layout %s", (layout, expected) => {
    const { list, problems } = read(...LAYOUTS[layout]);
    expect(list.providers.map(line)).toEqual(expected);
    expect(problems).toEqual([]);
  });
});

test("several workbooks are combined, and rows with the same URN are found together", () => {
  const { list, workbooks } = readProviderList([
    { file: "homes.xlsx", sheets: LAYOUTS.B },
    { file: "providers.xlsx", sheets: LAYOUTS.C },
    { file: "combined.xlsx", sheets: LAYOUTS.E },
  ]);
  expect(list.find(" sc000101 ").map(({ name }) => name)).toEqual(["Example House"]);
  expect(list.find("2000401").map(({ postcode }) => postcode)).toEqual(["WF1 1AA", "HD1 1AA"]);
  expect(list.find("9999999")).toEqual([]);
  expect(list.count).toBe(5);
  expect(workbooks[0]).toEqual({
    file: "homes.xlsx",
    sheets: [{ name: "Provider information", rows: 1 }],
    otherSheets: ["Registration Conditions"],
  });
});

test("a list in an unknown layout is read, whatever the case and spaces in its headings", () => {
  const sheet = sheetOf(
    "Homes of the region",
    ["Homes that we use", ""],
    ["", ""],
    [" urn ", "SETTING  POSTCODE", "Postcode Area"],
    ["sc 000501", "ls11aa", "LS"],
  );
  expect(read(sheet).list.providers.map(({ urn, postcode }) => [urn, postcode])).toEqual([
    ["SC000501", "LS1 1AA"],
  ]);
});

test("a separate sheet of addresses gives a row for each, and keeps those of a URN that no other sheet has", () => {
  const main = sheetOf("Settings", ["URN", "Provider Code"], ["SC000101", "K2"], ["SC000102", "K1"]);
  const addresses = sheetOf(
    "Addresses",
    ["URN", "Setting Postcode"],
    ["SC000101", "LS1 1AA"],
    ["SC000101", "LS1 1AB"],
    ["SC000109", "LS1 1AC"],
  );
  const rows = read(main, addresses).list.providers;
  expect(rows.map(({ urn, postcode, placementCodes }) => [urn, postcode, placementCodes.join()])).toEqual([
    ["SC000101", "LS1 1AA", "K2"],
    ["SC000101", "LS1 1AB", "K2"],
    ["SC000102", null, "K1"],
    ["SC000109", "LS1 1AC", ""],
  ]);
});

test("a sheet with its own postcodes stays as it is beside one of addresses, whose other rows are kept too", () => {
  const main = sheetOf(
    "Settings",
    ["URN", "Setting Name", "Provider Code"],
    ["SC000101", "Example House", "K2"],
  );
  const full = sheetOf(
    "Agencies",
    ["URN", "Closed Date", "Setting Postcode"],
    ["SC000102", dateCell(2024, 1, 31), "M1 1AE"],
  );
  const addresses = sheetOf(
    "Addresses",
    ["URN", "Setting Name", "Setting Postcode", "Local Authority"],
    ["SC000101", "Head Office", "LS1 1AA", "Leeds"],
    ["SC000102", "Elsewhere", "LS1 1AB", "Leeds"],
  );
  const rows = (...sheets: Sheet[]) =>
    read(...sheets).list.providers.map(({ urn, name, postcode, authorityName }) =>
      [urn, name, postcode, authorityName].join(" "),
    );
  expect(rows(main, full, addresses)).toEqual([
    "SC000101 Example House LS1 1AA Leeds",
    "SC000102  M1 1AE ",
    "SC000102 Elsewhere LS1 1AB Leeds",
  ]);
  expect(rows(full, addresses)).toEqual([
    "SC000102  M1 1AE ",
    "SC000101 Head Office LS1 1AA Leeds",
    "SC000102 Elsewhere LS1 1AB Leeds",
  ]);
  expect(rows(main, full)).toEqual(["SC000101 Example House  ", "SC000102  M1 1AE "]);
});

test("columns have other names in other years", () => {
  const headings = ["Name", "URN", "Provider Local Authority", "Postcode", "Date registered", "Date closed"];
  const values = ["Example", "SC000101", "Leeds", "LS1 1AA", "01/02/2020", "31/01/2024"];
  const sheet = sheetOf(
    "Old list",
    [...headings, "Placement Codes", "Provider Codes"],
    [...values, "K1, K2", "PR4 / PR5"],
  );
  expect(read(sheet).list.providers.map(line)).toEqual([
    "SC000101 | Example |  | K1+K2 | PR4+PR5 | 01/02/2020 | 31/01/2024 | LS1 1AA | Leeds",
  ]);
  for (const heading of ["Date registered", "Date closed"])
    expect(read(sheetOf("Dates", ["URN", heading], ["SC000101", "01/02/2020"])).list.count).toBe(1);
  expect(read(sheetOf("No list", ["Name", "Postcode"], ["Example", "LS1 1AA"])).list.count).toBe(0);
  expect(read(sheetOf("Nothing to check", ["URN", "Name"], ["SC000101", "Example"])).list.count).toBe(0);
});

test("a sheet without any URN is reported, and a problem names its place in words", () => {
  const { problems } = read(sheetOf("Empty", ["URN", "Placement Code"], ["", ""]));
  expect(problems.map(listProblemText)).toEqual([
    "list.xlsx, Empty: No row has a URN, so the sheet adds no providers.",
  ]);
  const place = { file: null, sheet: "Homes", line: 3, message: "Row left out." };
  expect(listProblemText(place)).toBe("Homes, line 3: Row left out.");
  expect(listProblemText({ ...place, sheet: "", line: null })).toBe("Row left out.");
});

test("unreadable rows and cells are reported with their place", () => {
  const sheet: Sheet = {
    ...sheetOf(
      "Providers",
      ["URN", "Setting Name", "Placement Code", "Placement Provider Code", "Deregistration Date"],
      ["SC000601", "Good", "k2; U4", "pr4", "2023-05-06 00:00:00"],
      ["", "", "", "", ""],
      ["", "Without number", "K2", "PR4", "-"],
      ["Source: Ofsted", "", "", "", ""],
      ["SC000602", "Odd", "Not provided as the home has not been inspected yet", "PR4", "soon"],
    ),
    firstRow: 2,
  };
  const { list, problems } = read(sheet);
  expect(list.providers.map(line)).toEqual([
    "SC000601 | Good |  | K2+U4 | PR4 |  | 06/05/2023 |  | ",
    "SC000602 | Odd |  |  | PR4 |  |  |  | ",
  ]);
  expect(problems.map((problem) => [problem.file, problem.sheet, problem.line, problem.message])).toEqual([
    ["list.xlsx", "Providers", 6, "Row left out: it has no URN."],
    ["list.xlsx", "Providers", 7, 'Row left out: "Source: Ofsted" is not a URN.'],
    [
      "list.xlsx",
      "Providers",
      8,
      '"Not provided as the home has not been in…" in the column Placement Code is not a code and was left out.',
    ],
    ["list.xlsx", "Providers", 8, 'The closing date "soon" cannot be read and is treated as blank.'],
  ]);
});

test.each([
  ["placement code", "PR1"],
  ["provider code", "K2"],
])("a list without any %s is reported with what follows from that", (what, code) => {
  const { problems } = read(sheetOf("Homes", ["URN", "Placement provider code"], ["SC000101", code]));
  expect(problems.map(({ message }) => message)).toEqual([
    `No provider in the list has a ${what}, so the checks that compare it give a finding for every placement. Add the workbook that has them.`,
  ]);
});

test("dates count from 1904 if the workbook's do", () => {
  const sheet = {
    ...sheetOf(
      "Providers",
      ["URN", "Placement Code", "Closed Date"],
      ["SC1000", "K2", dateCell(2024, 1, 31) - 1462],
    ),
    date1904: true,
  };
  expect(read(sheet).list.providers.map(({ closed }) => closed && formatDay(closed))).toEqual(["31/01/2024"]);
});

describe("the date of the list", () => {
  const [homes] = LAYOUTS.B as [Sheet];
  const titled: Sheet = {
    ...homes,
    values: [["Social care providers as at 1st September 2026 (management information)"], ...homes.values],
  };
  test.each<[string, string | null, Sheet[], string]>([
    ["is above the providers", "list 31 March 2025.xlsx", [titled], "1 September 2026"],
    ["is on a sheet of notes", null, [sheetOf("Notes", ["Data as of 31/03/2026"]), homes], "31 March 2026"],
    ["is in a sheet's name", null, [{ ...homes, name: "Providers Sep 2026" }], "September 2026"],
    ["is in the file's name", "Provider_list_01_Sep_2026.xlsx", [homes], "1 September 2026"],
    ["is in the file's name, with the year first", "list-20260901.xlsx", [homes], "1 September 2026"],
    ["is nowhere", "list.xlsx", [homes], "unknown date, newest registration or closure 1 May 2019"],
  ])("%s", (_, file, sheets, edition) => {
    expect(readProviderList([{ file, sheets }]).list.edition).toBe(edition);
  });

  test("is shown with the number of providers, and of every workbook", () => {
    const reading = readProviderList([
      { file: "homes 1 September 2026.xlsx", sheets: LAYOUTS.B },
      { file: "providers 31 August 2026.xlsx", sheets: LAYOUTS.E },
    ]);
    expect(providerListTitle(reading.list)).toBe(
      "Ofsted provider list of 1 September 2026 and 31 August 2026 (3 providers)",
    );
    const { count, ...uncounted } = reading.list;
    expect(count).toBe(3);
    expect(providerListTitle(uncounted)).toBe(providerListTitle(reading.list));
    const sameDay = ["homes", "others"].map((name) => ({
      file: `${name} 1 May 2026.xlsx`,
      sheets: LAYOUTS.B,
    }));
    expect(providerListTitle(readProviderList(sameDay).list)).toBe(
      "Ofsted provider list of 1 May 2026 (1 provider)",
    );
  });
});

describe("supported accommodation", () => {
  const settings = (sector: string) =>
    sheetOf(
      "SA Providers",
      ["URN", "Sector", "Placement code", "Setting address postcode"],
      ["2000401", sector, "K3", "WF1 1AA"],
    );
  const codes = (sheets: readonly Sheet[], year: "2022/23" | "2023/24" | "2024/25" | "2026/27") =>
    providersOfYear(readProviderList([{ file: null, sheets }]).list, year)
      .find("2000401")
      .map(({ placementCodes, providerCodes }) => [placementCodes.join("+"), providerCodes.join("+")]);

  test("has the placement code of the year if the list gives none", () => {
    expect(codes(LAYOUTS.E, "2022/23")[0]).toEqual(["", "PR4"]);
    expect(codes(LAYOUTS.E, "2023/24")[0]).toEqual(["H5", "PR4"]);
    expect(codes(LAYOUTS.E, "2024/25")[0]).toEqual(["K3", "PR4"]);
    expect(codes(LAYOUTS.E, "2026/27")[0]).toEqual(["K3", "PR4"]);
  });

  test.each([
    ["SA Providers", "", true],
    [" sa providers", "", true],
    ["Sheet1", "SUPPORTED accommodation", true],
    ["Visa", "", false],
    ["Salford homes", "Children's Home", false],
  ])("whether it is recognised on the sheet %j by the provider type %j: %s", (name, kind, isOne) => {
    const sheet = sheetOf(name, ["URN", "Provider Type", "Placement Code"], ["2000401", kind, "K3"]);
    expect(read(sheet).list.providers.map((one) => one.isSupportedAccommodation)).toEqual([isOne]);
  });

  test("keeps the list's code as well as that of the year", () => {
    expect(codes(LAYOUTS.F, "2023/24")).toEqual([["K3+H5", "PR5"]]);
  });

  test.each([
    ["Private", "PR4"],
    ["Voluntary", "PR5"],
    ["Registered charity", "PR5"],
    ["Local Authority", "PR1+PR2"],
    ["Health Authority", "PR3"],
    ["NHS trust", "PR3"],
    ["", "PR1+PR2+PR3+PR4+PR5"],
  ])("in the sector %p has the provider codes %s", (sector, expected) => {
    expect(codes([settings(sector)], "2024/25")).toEqual([["K3", expected]]);
  });

  test("keeps the provider codes that the list gives, whatever its sector", () => {
    const headings = ["URN", "Sector", "Placement provider code", "Setting address postcode"];
    const sheet = sheetOf("SA Providers", headings, ["2000401", "Private", "PR5", "WF1 1AA"]);
    expect(codes([sheet], "2024/25")).toEqual([["K3", "PR5"]]);
  });

  test("leaves other providers as they are", () => {
    const { list } = readProviderList([{ file: null, sheets: LAYOUTS.E }]);
    expect(providersOfYear(list, "2024/25").find("1000301")).toEqual(list.find("1000301"));
  });
});
