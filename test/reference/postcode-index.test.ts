import { deflateSync } from "fflate";
import { decodeArea, encodeArea } from "../../src/reference/postcode-index/area-codec";
import { NO_GRID } from "../../src/reference/postcode-index/area-table";
import { IndexBuilder, type PostcodeIndex } from "../../src/reference/postcode-index/index-builder";
import {
  areasOf,
  loadAreas,
  loadedPartOf,
  type FetchArea,
} from "../../src/reference/postcode-index/loaded-postcodes";
import { manifestSchema } from "../../src/reference/postcode-index/manifest";
import {
  areaName,
  areaNumber,
  numberPostcode,
  numberPostcodeBytes,
  postcodeOf,
  type NumberedArea,
} from "../../src/reference/postcode-index/postcode-number";

type Line = readonly [postcode: string, easting: number, northing: number, district: string];

const LINES: readonly Line[] = [
  ["SW1A 1AA", 529090, 179645, "E09000033"],
  ["L1 8JQ", 334970, 389790, "E08000012"],
  ["L10 1LS", 338935, 397528, "E08000012"],
  ["L1 1PZ", 334600, 390300, "E08000012"],
  ["ZE3 9JX", 439200, 1009900, "S12000027"],
  ["JE2 3AB", NO_GRID, NO_GRID, "L99999999"],
  ["GIR 0AA", NO_GRID, NO_GRID, ""],
  ["NPT 0AD", 331000, 188000, "W06000022"],
];

function indexOf(lines: readonly Line[]): PostcodeIndex {
  const builder = new IndexBuilder();
  for (const [postcode, easting, northing, district] of lines) {
    const numbered = numberPostcode(postcode);
    if (!numbered) throw new Error(`${postcode} is no postcode`);
    const place = builder.districtPlace(district);
    builder.add(areaNumber(numbered.area), numbered.number, easting, northing, place);
  }
  const steps = builder.finish("November 2025", "ONSPD_NOV_2025_UK.csv");
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function fetchFrom({ areas }: PostcodeIndex, fetched: string[] = []): FetchArea {
  return async (area) => {
    fetched.push(area);
    return areas.get(area) ?? Promise.reject(new Error(`no file for ${area}`));
  };
}

describe("a postcode as a number", () => {
  test.each(LINES.map(([postcode]) => postcode))("%s comes back as it was", (postcode) => {
    const numbered = numberPostcode(postcode.toLowerCase().replace(" ", ""));
    expect(numbered && postcodeOf(numbered)).toBe(postcode);
  });

  test.each(["A1 1AA", "Z9 9ZZ", "AZ0 0AZ", "ZA99 9ZA", "A1Z 0ZZ", "AA0A 9AA", "ABC1 1AA", "ZZZ9Z 9ZZ"])(
    "%s, at the limits of what is possible, comes back as it was, even from its bytes",
    (postcode) => {
      const numbered = numberPostcode(postcode);
      expect(numbered && postcodeOf(numbered)).toBe(postcode);
      const bytes = new TextEncoder().encode(`X"${postcode.toLowerCase()}"1`);
      const into: NumberedArea = { area: -1, number: -1 };
      numberPostcodeBytes(bytes, 2, bytes.length - 2, into);
      expect({ area: areaName(into.area), number: into.number }).toEqual(numbered);
      numberPostcodeBytes(bytes, 0, bytes.length, into);
      expect(into.area).toBe(-1);
    },
  );

  test("a district has different numbers for each character in its second place", () => {
    const seconds = ["", ..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const numbers = seconds.map((second) => numberPostcode(`W1${second} 1AA`)?.number);
    expect(new Set([...numbers, numberPostcode("W2 1AA")?.number]).size).toBe(38);
  });

  test("spaces of any kind in and around a postcode are ignored", () => {
    const number = numberPostcode("L1 8JQ");
    for (const text of ["L1\u00a08JQ", "\tl1 8jq ", " L 1 8 J Q\n"])
      expect(numberPostcode(text)).toEqual(number);
  });

  test("postcodes in one area are in the order of the directory", () => {
    const postcodes = ["W1 1AA", "W10 5AA", "W1A 1AA", "W1A 1AB", "W1A 2AA", "W2 1AA"];
    const numbers = postcodes.map((postcode) => numberPostcode(postcode)?.number ?? -1);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
  });

  test.each([
    "",
    "L1",
    "1AA",
    "L1 8J",
    "8L1 8JQ",
    "L1 8J?",
    "L123 8JQ",
    "SW1A 1AA 1",
    "ABCD1 1AA",
    "ABCD 1AA",
    "L 8JQ",
    "LA 8JQ",
    "L1 AJQ",
    "L1 81Q",
    "L1 8J1",
    "L1A8JQ1AA",
    "L1-8JQ",
    "L1 8@Q",
    "L1 8[Q",
    "L1 8`Q",
    "L1 8{Q",
    "L1 :JQ",
    "L1 /JQ",
    "L1 8J\u00c9",
    "L1 8JQ is it",
    "not known",
  ])("%p is not written like a postcode", (text) => expect(numberPostcode(text)).toBeNull());
});

describe("a postcode index", () => {
  const index = indexOf(LINES);

  test("lists its edition, areas and number of postcodes", () => {
    expect(manifestSchema.parse(JSON.parse(JSON.stringify(index.manifest)))).toEqual(index.manifest);
    expect(index.manifest).toMatchObject({ edition: "November 2025", postcodes: 8 });
    expect(Object.keys(index.manifest.areas)).toEqual(["GIR", "JE", "L", "NPT", "SW", "ZE"]);
  });

  test.each(LINES)(
    "finds %s with its grid reference and district",
    async (postcode, easting, northing, district) => {
      const postcodes = await loadAreas(index.manifest, areasOf([postcode]), fetchFrom(index));
      expect(postcodes.find(` ${postcode.toLowerCase().replace(" ", "")}`)).toEqual({
        easting: easting === NO_GRID ? null : easting,
        northing: northing === NO_GRID ? null : northing,
        district: district === "" ? null : district,
      });
    },
  );

  test("loads only the areas of the requested postcodes, each once", async () => {
    const fetched: string[] = [];
    const areas = areasOf(["L1 8JQ", "l101ls", null, "", "no postcode", "SW1A 1AA", "QQ1 1AA"]);
    const postcodes = await loadAreas(index.manifest, areas, fetchFrom(index, fetched));
    await postcodes.load(["L", "SW"]);
    expect(fetched).toEqual(["L", "SW"]);
    expect(postcodes.find("QQ1 1AA")).toBeNull();
    expect(postcodes.find("L1 8JX")).toBeNull();
  });

  test("does not treat a postcode as unknown when its area was not loaded", async () => {
    const postcodes = await loadAreas(index.manifest, ["L"], fetchFrom(index));
    expect(() => postcodes.find("SW1A 1AA")).toThrow("The postcodes of area SW are not loaded.");
    expect(postcodes.canFind("SW1A 1AA")).toBe(false);
    expect(postcodes.canFind("L1 1AA")).toBe(true);
    expect(loadedPartOf(postcodes).find("SW1A 1AA")).toBeNull();
    expect(loadedPartOf(postcodes).find("L1 8JQ")?.district).toBe("E08000012");
  });

  test("refuses an area with changed bytes", async () => {
    const bytes = Uint8Array.from(index.areas.get("L") ?? []);
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    await expect(loadAreas(index.manifest, ["L"], async () => bytes)).rejects.toThrow(
      "Area L of the postcode index is damaged.",
    );
  });

  test("has every postcode in a large area, whatever order they were added in", async () => {
    const units = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const lines = units.flatMap((first) =>
      units.flatMap((second, east) =>
        [1, 2].map((sector): Line => [`L1 ${sector}${first}${second}`, east, sector, "E08000012"]),
      ),
    );
    for (const given of [lines, [...lines].reverse()]) {
      const large = indexOf(given);
      const postcodes = await loadAreas(large.manifest, ["L"], fetchFrom(large));
      expect(large.manifest.postcodes).toBe(1_352);
      const found = lines.map(([postcode]) => postcodes.find(postcode));
      expect(found.map((entry) => [entry?.easting, entry?.northing])).toEqual(
        lines.map(([, easting, northing]) => [easting, northing]),
      );
    }
  });

  test("keeps the last entry of a postcode that appears twice", async () => {
    const twice = indexOf([...LINES, ["L1 8JQ", 1, 2, "E08000011"]]);
    const postcodes = await loadAreas(twice.manifest, ["L"], fetchFrom(twice));
    expect(twice.manifest.postcodes).toBe(8);
    expect(postcodes.find("L1 8JQ")).toEqual({ easting: 1, northing: 2, district: "E08000011" });
  });
});

test("an area's table can be read back from its bytes", () => {
  const table = {
    numbers: Uint32Array.of(0, 1, 6759, 2_751_000),
    eastings: Int32Array.of(655_999, NO_GRID, 0, 80_000),
    northings: Int32Array.of(1_220_302, NO_GRID, 0, 5_000),
    districts: Uint16Array.of(1, 0, 400, 65_535),
  };
  expect(decodeArea(encodeArea(table))).toEqual(table);
});

test("an area with many postcodes is read back complete", () => {
  const numbers = Uint32Array.from({ length: 20_000 }, (_, index) => index * 100);
  const same = (number: number) => numbers.map((_, index) => (index % 2) * number);
  const table = {
    numbers,
    eastings: Int32Array.from(same(655_999)),
    northings: Int32Array.from(same(1_220_302)),
    districts: Uint16Array.from(same(400)),
  };
  expect(decodeArea(encodeArea(table))).toEqual(table);
});

test("bytes that are not an area are refused", () => {
  expect(() => decodeArea(Uint8Array.of(1, 2, 3))).toThrow("cannot be unpacked");
  const form = 1;
  const packed =
    (...bytes: number[]) =>
    () =>
      decodeArea(deflateSync(Uint8Array.from(bytes)));
  expect(packed(form, 1, 0, 0, 0, 0)).not.toThrow();
  expect(packed(form + 1, 1, 0, 0, 0, 0)).toThrow("Not an area of this form");
  expect(packed(form, 1, 0, 0, 0, 128)).toThrow("end too early");
  expect(packed(form, 2, 0, 0, 0, 0, 0, 0)).toThrow("end too early");
  expect(packed(form, 255, 255, 255, 255, 15)).toThrow("end too early");
});
