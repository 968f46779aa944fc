import {
  placementAuthority,
  placementDistanceInTenths,
  placementLocation,
} from "../../src/reference/placement";
import { directoryOf } from "../../src/reference/postcodes";

const DIRECTORY = directoryOf("November 2025", {
  "ZE1 0AA": { district: "S12000027", easting: 447759, northing: 1141280 },
  "ZE3 9JX": { district: "S12000027", easting: 438872, northing: 1110219 },
  "M1 1AE": { district: "E08000003", easting: 384756, northing: 398553 },
  "L1 8JQ": { district: "E08000012", easting: 334469, northing: 390202 },
  "BN7 1UE": { district: "E07000063", easting: 540881, northing: 109939 },
  "CF10 1EP": { district: "W06000015", easting: 318200, northing: 175860 },
  "BT1 1AA": { district: "N09000003", easting: 334316, northing: 374675 },
  "BT2 7AA": { district: "N09000003", easting: 333514, northing: 373888 },
  "JE2 3AB": { district: "L99999999", easting: null, northing: null },
  "GIR 0AA": { district: null, easting: null, northing: null },
});

test.each([
  ["a city", "L1 8JQ", "E08000012", "OUT"],
  ["the returning authority, whatever the case and spaces", "m11ae", "E08000003", "IN"],
  ["a district of a county", "BN7 1UE", "E10000011", "OUT"],
  ["Wales", "cf101ep", "WAL", "OUT"],
  ["Scotland", "ZE1 0AA", "SCO", "OUT"],
  ["Northern Ireland", "BT1 1AA", "NIR", "OUT"],
  ["Jersey", "JE2 3AB", null, "OUT"],
  ["a postcode without a district", "GIR 0AA", null, null],
  ["an unknown postcode", "ZZ99 9ZZ", null, null],
  ["a blank", null, null, null],
])("a placement in %s has its authority and location", (_, postcode, authority, location) => {
  expect(placementAuthority(DIRECTORY, postcode)).toBe(authority);
  expect(placementLocation(DIRECTORY, postcode, "E08000003")).toBe(location);
  expect(placementLocation(DIRECTORY, postcode, null)).toBeNull();
});

test.each([
  ["two cities", "M1 1AE", "L1 8JQ", 317],
  ["the same postcode twice", "M1 1AE", "M1 1AE", 0],
  ["England and Wales", "M1 1AE", "CF10 1EP", 1444],
  ["two of the Shetland Islands", "ZE1 0AA", "ZE3 9JX", 201],
  ["two places in Northern Ireland", "BT1 1AA", "BT2 7AA", 7],
  ["England and Northern Ireland, on another grid", "M1 1AE", "BT1 1AA", null],
  ["a place and one without a grid reference", "M1 1AE", "JE2 3AB", null],
  ["one without a grid reference and a place", "JE2 3AB", "M1 1AE", null],
  ["Northern Ireland, on another grid, and England", "BT1 1AA", "M1 1AE", null],
  ["an unknown postcode", "M1 1AE", "ZZ99 9ZZ", null],
  ["a blank", null, "M1 1AE", null],
  ["a place and a blank", "M1 1AE", null, null],
])("the distance between %s in tenths of a mile", (_, home, placement, tenths) => {
  expect(placementDistanceInTenths(DIRECTORY, home, placement)).toBe(tenths);
});
