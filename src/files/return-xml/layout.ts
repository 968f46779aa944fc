import type { TableName } from "../../return/tables";

/**
 * How the department's XML file holds a child: one HEADER, with groups of elements directly in it or nested, and any
 * number of EPISODE elements. Source: DfE, "Expanded SSDA903 Return", schema 3.3.0 of 2021. The sources known to this
 * project do not say how XML holds social worker episodes and deprivation of liberty orders, so these are neither
 * read from XML nor written to it.
 */
export const ROOT = "EXPSSDA903";
export const CHILD = "CHILD";
export const HEADER = "HEADER";

/** The element that holds the child's identifier, because CHILD is the name of the group. */
export const IDENTIFIER = "CHILDID";

/** Nested elements, each of which is one row of a table. */
export const ROW_ELEMENTS: ReadonlyMap<string, TableName> = new Map([
  ["EPISODE", "Episodes"],
  ["AREVIEW", "Reviews"],
  ["AMISSING", "Missing"],
  ["AD_PLACED", "PlacedAdoption"],
  ["PERMANENCE", "PrevPerm"],
  ["OC2", "OC2"],
]);

/**
 * Elements directly in HEADER that belong to a table other than Header. They make a row if any of them has a value.
 */
export const GROUPS_IN_HEADER: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  UASC: ["DUC"],
  OC3: ["IN_TOUCH", "ACTIV", "ACCOM"],
  AD1: ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
};

/** Elements of Header itself, in file order. */
export const HEADER_FIELDS = ["UPN", "SEX", "DOB", "ETHNIC", "UASC"] as const;
export const HEADER_FIELDS_AFTER_GROUPS = ["MOTHER", "MC_DOB"] as const;

/** Fields whose element has a different name. */
export const ELEMENT_OF_FIELD: Readonly<Record<string, string>> = { PLACE: "PL" };

/** Tables that an XML file can carry, in the department's order. */
export const XML_TABLES: readonly TableName[] = [
  "Header",
  "Episodes",
  "Reviews",
  "UASC",
  "OC2",
  "OC3",
  "AD1",
  "PlacedAdoption",
  "PrevPerm",
  "Missing",
];

/** Fields of the nested rows, in file order. */
export const ROW_FIELDS: Readonly<Record<string, readonly string[]>> = {
  EPISODE: [
    "DECOM",
    "RNE",
    "LS",
    "CIN",
    "PLACE",
    "PL_POST",
    "HOME_POST",
    "URN",
    "PLACE_PROVIDER",
    "DEC",
    "REC",
    "REASON_PLACE_CHANGE",
  ],
  AREVIEW: ["REVIEW", "REVIEW_CODE"],
  AMISSING: ["MISSING", "MIS_START", "MIS_END"],
  AD_PLACED: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  PERMANENCE: ["PREV_PERM", "LA_PERM", "DATE_PERM"],
  OC2: [
    "SDQ_SCORE",
    "SDQ_REASON",
    "CONVICTED",
    "HEALTH_CHECK",
    "IMMUNISATIONS",
    "TEETH_CHECK",
    "HEALTH_ASSESSMENT",
    "SUBSTANCE_MISUSE",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED",
  ],
};
