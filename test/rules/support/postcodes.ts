import { directoryOf } from "../../../src/reference/postcodes";

/**
 * Made-up postcodes due east of M1 1AE, at the distances in miles noted beside them: no two real ones are far enough
 * apart for the limits of rules 164 and 454.
 */
const MADE_UP_POSTCODES = {
  "XX8 8XX": { district: "E08000003", easting: 384756 + 1608978, northing: 398553 }, // 999.8
  "XX9 9XX": { district: "E08000003", easting: 384756 + 1609139, northing: 398553 }, // 999.9
  "XX10 0XX": { district: "E08000003", easting: 384756 + 1609300, northing: 398553 }, // 1000.0
};

/**
 * Real postcodes of public buildings for the test tables, as in the ONS Postcode Directory of November 2025 (Open
 * Government Licence v3), and three made-up ones.
 */
export const TEST_POSTCODES = directoryOf("November 2025", {
  "L1 8JQ": { district: "E08000012", easting: 334469, northing: 390202 },
  "L2 2DH": { district: "E08000012", easting: 334541, northing: 390645 },
  "L3 5AB": { district: "E08000012", easting: 335452, northing: 390671 },
  "BN7 1UE": { district: "E07000063", easting: 540881, northing: 109939 },
  "BN1 1JE": { district: "E06000043", easting: 531044, northing: 104015 },
  "CA1 1AA": { district: "E06000063", easting: 339560, northing: 555499 },
  "CA3 8NA": { district: "E06000063", easting: 340211, northing: 555617 },
  "CA1 1QZ": { district: "E06000063", easting: 340238, northing: 555536 },
  "CF10 1EP": { district: "W06000015", easting: 318200, northing: 175860 },
  "EH1 1YZ": { district: "S12000036", easting: 325597, northing: 673676 },
  "BT1 1AA": { district: "N09000003", easting: 334316, northing: 374675 },
  "BT7 1NN": { district: "N09000003", easting: 333589, northing: 372685 },
  "JE2 3AB": { district: "L99999999", easting: null, northing: null },
  "IM1 1AA": { district: "M99999999", easting: null, northing: null },
  "GIR 0AA": { district: null, easting: null, northing: null },
  "ZE1 0AA": { district: "S12000027", easting: 447759, northing: 1141280 },
  "ZE3 9JX": { district: "S12000027", easting: 438872, northing: 1110219 },
  "M1 1AE": { district: "E08000003", easting: 384756, northing: 398553 },
  "M2 5DB": { district: "E08000003", easting: 383867, northing: 398089 },
  "SW1A 1AA": { district: "E09000033", easting: 529090, northing: 179645 },
  "LS1 1UR": { district: "E08000035", easting: 429833, northing: 434079 },
  "LS2 8HD": { district: "E08000035", easting: 429931, northing: 433964 },
  "BD1 1HX": { district: "E08000032", easting: 416451, northing: 432977 },
  "S1 2HH": { district: "E08000039", easting: 435359, northing: 387191 },
  "S70 2TA": { district: "E08000038", easting: 434367, northing: 406524 },
  "YO1 7HH": { district: "E06000014", easting: 460335, northing: 452109 },
  "TA1 1HE": { district: "E06000066", easting: 322489, northing: 125215 },
  "CH41 6BU": { district: "E08000015", easting: 332842, northing: 389391 },
  "PR1 8BG": { district: "E07000123", easting: 353700, northing: 429000 },
  "NE1 8QH": { district: "E08000021", easting: 425023, northing: 564937 },
  "B1 1BB": { district: "E08000025", easting: 406654, northing: 286948 },
  "WA1 1UH": { district: "E06000007", easting: 360218, northing: 388263 },
  "OL1 1NL": { district: "E08000004", easting: 392348, northing: 405249 },
  "SK1 3XE": { district: "E08000007", easting: 389561, northing: 389918 },
  ...MADE_UP_POSTCODES,
});
