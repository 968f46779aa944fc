import type { CollectionYear } from "./collection-years";

/** What a field can hold. It decides how a cell becomes a value. */
export type FieldKind =
  | "child-id"
  | "date"
  | "partial-date"
  | "code"
  | "integer"
  | "flag"
  | "upn"
  | "urn"
  | "postcode"
  | "la-code"
  | "decimal"
  | "text";

const IDENTIFIER_KINDS: ReadonlySet<FieldKind | undefined> = new Set<FieldKind>([
  "child-id",
  "upn",
  "urn",
  "text",
]);

/** Whether a field holds an identifier: CHILD, UPN, URN or SW_ID. A field that is not part of the return has no kind. */
export function isIdentifier(kind: FieldKind | undefined): boolean {
  return IDENTIFIER_KINDS.has(kind);
}

/**
 * How sensitive a field is under United Kingdom data protection law, by the most sensitive value it can hold:
 * special category (Articles 9 and 10), another protected characteristic, or any other personal data.
 */
export type PersonalData = "special-category" | "protected" | "personal";

export interface FieldDefinition {
  readonly label: string;
  readonly kind: FieldKind;
  /** Name of the code set with the codes, or the special values, of the field. */
  readonly codeSet: string | null;
  readonly personal: PersonalData;
  /** Worked out by the department, never uploaded as a column. */
  readonly derived: boolean;
}

export interface TableDefinition {
  readonly title: string;
  /** What one row is. */
  readonly row: string;
  readonly rowsPerChild: "one" | "many";
  readonly firstYear: CollectionYear;
  /** A field that no other table has. */
  readonly signature: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
}

/**
 * The twelve tables of the return and their fields, in the department's column order. Source: DfE, SSDA903 collections
 * 2022/23 to 2026/27. No field changed in these years; the tables SWEpisodes and DoLo were added.
 */
export const TABLES = {
  Header: {
    title: "One child",
    row: "one child: who they are; every child in any other table must be here",
    rowsPerChild: "one",
    firstYear: "2022/23",
    signature: "ETHNIC",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      SEX: {
        label: "sex as on the birth or gender recognition certificate",
        kind: "code",
        codeSet: "SEX",
        personal: "protected",
        derived: false,
      },
      DOB: {
        label: "date of birth of the child",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      ETHNIC: {
        label: "ethnic origin",
        kind: "code",
        codeSet: "ETHNIC",
        personal: "special-category",
        derived: false,
      },
      UPN: {
        label: "unique pupil number, or the reason why there is none",
        kind: "upn",
        codeSet: "UPN_UNKNOWN",
        personal: "personal",
        derived: false,
      },
      MOTHER: {
        label: "whether she is a mother herself (girls and young women only)",
        kind: "flag",
        codeSet: "MOTHER",
        personal: "protected",
        derived: false,
      },
      MC_DOB: {
        label: "date of birth of her first child",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      UASC: {
        label: "unaccompanied asylum-seeking child at any time in the year",
        kind: "flag",
        codeSet: "UASC",
        personal: "protected",
        derived: true,
      },
    },
  },
  Episodes: {
    title: "Episodes of care",
    row: "one episode: an unbroken stretch with the same legal status and placement; a change of either starts a new row",
    rowsPerChild: "many",
    firstYear: "2022/23",
    signature: "DECOM",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DECOM: {
        label: "date the episode began",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      RNE: {
        label: "reason for the new episode",
        kind: "code",
        codeSet: "RNE",
        personal: "personal",
        derived: false,
      },
      LS: {
        label: "legal status",
        kind: "code",
        codeSet: "LS",
        personal: "special-category",
        derived: false,
      },
      CIN: {
        label: "category of need: main reason for being looked after",
        kind: "code",
        codeSet: "CIN",
        personal: "special-category",
        derived: false,
      },
      PLACE: {
        label: "type of placement",
        kind: "code",
        codeSet: "PLACE",
        personal: "special-category",
        derived: false,
      },
      PLACE_PROVIDER: {
        label: "who provides the placement",
        kind: "code",
        codeSet: "PLACE_PROVIDER",
        personal: "personal",
        derived: false,
      },
      DEC: {
        label: "date the episode ceased; blank while it is open",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      REC: {
        label: "reason the episode ceased",
        kind: "code",
        codeSet: "REC",
        personal: "special-category",
        derived: false,
      },
      REASON_PLACE_CHANGE: {
        label: "why the placement changed; recorded on the episode that ends",
        kind: "code",
        codeSet: "REASON_PLACE_CHANGE",
        personal: "special-category",
        derived: false,
      },
      HOME_POST: {
        label: "postcode of the home the child came from",
        kind: "postcode",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      PL_POST: {
        label: "postcode of the placement",
        kind: "postcode",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      URN: {
        label: "Ofsted unique reference number of the provider",
        kind: "urn",
        codeSet: "URN_SPECIAL",
        personal: "personal",
        derived: false,
      },
      PL_LA: {
        label: "authority in which the placement lies",
        kind: "la-code",
        codeSet: "PL_LA_SPECIAL",
        personal: "personal",
        derived: true,
      },
      PL_LOCATION: {
        label: "inside or outside the returning authority",
        kind: "code",
        codeSet: "PL_LOCATION",
        personal: "personal",
        derived: true,
      },
      PL_DISTANCE: {
        label: "miles between home and placement, one decimal",
        kind: "decimal",
        codeSet: "PL_DISTANCE_SPECIAL",
        personal: "personal",
        derived: true,
      },
    },
  },
  Reviews: {
    title: "Reviews",
    row: "one statutory review of the child's case",
    rowsPerChild: "many",
    firstYear: "2022/23",
    signature: "REVIEW",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      REVIEW: {
        label: "date of the review",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      REVIEW_CODE: {
        label: "how the child took part",
        kind: "code",
        codeSet: "REVIEW_CODE",
        personal: "special-category",
        derived: false,
      },
    },
  },
  UASC: {
    title: "Unaccompanied asylum-seeking children",
    row: "one child who was an unaccompanied asylum seeker in the year; the row itself is the statement, DUC may be blank",
    rowsPerChild: "one",
    firstYear: "2022/23",
    signature: "DUC",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      SEX: {
        label: "sex, repeated from the Header",
        kind: "code",
        codeSet: "SEX",
        personal: "protected",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DUC: {
        label: "date the asylum-seeking status ceased",
        kind: "date",
        codeSet: null,
        personal: "protected",
        derived: false,
      },
    },
  },
  OC2: {
    title: "Health and wellbeing after 12 months",
    row: "one child looked after without a break for at least 12 months on 31 March",
    rowsPerChild: "one",
    firstYear: "2022/23",
    signature: "SDQ_SCORE",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      SDQ_SCORE: {
        label: "strengths and difficulties questionnaire score",
        kind: "integer",
        codeSet: null,
        personal: "special-category",
        derived: false,
      },
      SDQ_REASON: {
        label: "why there is no score",
        kind: "code",
        codeSet: "SDQ_REASON",
        personal: "special-category",
        derived: false,
      },
      CONVICTED: {
        label: "convicted or cautioned in the year (aged 10 or over on 31 March)",
        kind: "flag",
        codeSet: "OC2_FLAG",
        personal: "special-category",
        derived: false,
      },
      HEALTH_CHECK: {
        label: "child health checks up to date (aged under 5)",
        kind: "flag",
        codeSet: "OC2_FLAG",
        personal: "special-category",
        derived: false,
      },
      IMMUNISATIONS: {
        label: "immunisations up to date",
        kind: "flag",
        codeSet: "OC2_FLAG",
        personal: "special-category",
        derived: false,
      },
      TEETH_CHECK: {
        label: "teeth checked by a dentist in the year",
        kind: "flag",
        codeSet: "OC2_FLAG",
        personal: "special-category",
        derived: false,
      },
      HEALTH_ASSESSMENT: {
        label: "annual health assessment done",
        kind: "flag",
        codeSet: "OC2_FLAG",
        personal: "special-category",
        derived: false,
      },
      SUBSTANCE_MISUSE: {
        label: "substance misuse problem identified",
        kind: "flag",
        codeSet: "OC2_FLAG",
        personal: "special-category",
        derived: false,
      },
      INTERVENTION_RECEIVED: {
        label: "received help for the substance misuse",
        kind: "flag",
        codeSet: "OC2_FLAG",
        personal: "special-category",
        derived: false,
      },
      INTERVENTION_OFFERED: {
        label: "was offered help but did not take it up",
        kind: "flag",
        codeSet: "OC2_FLAG",
        personal: "special-category",
        derived: false,
      },
    },
  },
  OC3: {
    title: "Care leavers",
    row: "one care leaver whose birthday (17th to 21st, or later under the newer duties) falls in the year",
    rowsPerChild: "one",
    firstYear: "2022/23",
    signature: "IN_TOUCH",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      IN_TOUCH: {
        label: "whether the authority is in touch",
        kind: "code",
        codeSet: "IN_TOUCH",
        personal: "personal",
        derived: false,
      },
      ACTIV: {
        label: "main activity around the birthday",
        kind: "code",
        codeSet: "ACTIV",
        personal: "special-category",
        derived: false,
      },
      ACCOM: {
        label: "accommodation around the birthday, and whether it is suitable",
        kind: "code",
        codeSet: "ACCOM",
        personal: "special-category",
        derived: false,
      },
    },
  },
  AD1: {
    title: "Adoptions",
    row: "one child adopted during the year",
    rowsPerChild: "one",
    firstYear: "2022/23",
    signature: "DATE_INT",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DATE_INT: {
        label: "date of the decision that adoption is in the child's best interest (should be placed)",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DATE_MATCH: {
        label: "date child and adopters were matched",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      FOSTER_CARE: {
        label: "adopted by the current foster carer",
        kind: "flag",
        codeSet: "FOSTER_CARE",
        personal: "personal",
        derived: false,
      },
      NB_ADOPTR: {
        label: "number of adopters",
        kind: "code",
        codeSet: "NB_ADOPTR",
        personal: "personal",
        derived: false,
      },
      SEX_ADOPTR: {
        label: "sex of the adopter or adopters",
        kind: "code",
        codeSet: "SEX_ADOPTR",
        personal: "special-category",
        derived: false,
      },
      LS_ADOPTR: {
        label: "legal status of the adopter or adopters",
        kind: "code",
        codeSet: "LS_ADOPTR",
        personal: "special-category",
        derived: false,
      },
    },
  },
  PlacedAdoption: {
    title: "Should be placed for adoption",
    row: "one decision that the child should be placed for adoption, with its reversal if any",
    rowsPerChild: "many",
    firstYear: "2022/23",
    signature: "DATE_PLACED",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DATE_PLACED: {
        label: "date of the decision that the child should be placed",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DATE_PLACED_CEASED: {
        label: "date of the decision that the child should no longer be placed",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      REASON_PLACED_CEASED: {
        label: "why the decision was reversed",
        kind: "code",
        codeSet: "REASON_PLACED_CEASED",
        personal: "personal",
        derived: false,
      },
    },
  },
  PrevPerm: {
    title: "Previous permanence",
    row: "one child: whether an earlier period of care ended in adoption or another permanence order",
    rowsPerChild: "one",
    firstYear: "2022/23",
    signature: "PREV_PERM",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      PREV_PERM: {
        label: "earlier permanence option",
        kind: "code",
        codeSet: "PREV_PERM",
        personal: "personal",
        derived: false,
      },
      LA_PERM: {
        label: "authority that arranged it",
        kind: "la-code",
        codeSet: "LA_PERM",
        personal: "personal",
        derived: false,
      },
      DATE_PERM: {
        label: "date of the earlier order",
        kind: "partial-date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
    },
  },
  Missing: {
    title: "Missing and away without authorisation",
    row: "one period of being missing or away from the placement without authorisation",
    rowsPerChild: "many",
    firstYear: "2022/23",
    signature: "MIS_START",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      MISSING: {
        label: "missing, or away without authorisation",
        kind: "code",
        codeSet: "MISSING",
        personal: "personal",
        derived: false,
      },
      MIS_START: {
        label: "date the period began",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      MIS_END: {
        label: "date the period ended",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
    },
  },
  SWEpisodes: {
    title: "Social worker episodes",
    row: "one stretch in which one social worker held the case",
    rowsPerChild: "many",
    firstYear: "2023/24",
    signature: "SW_ID",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      SW_ID: {
        label: "registration number of the social worker",
        kind: "text",
        codeSet: "SW_ID_PREFIX",
        personal: "personal",
        derived: false,
      },
      SW_DECOM: {
        label: "date this social worker took the case",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      SW_DEC: {
        label: "date this social worker left the case; blank while open",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      SW_REASON: {
        label: "why the child came to this social worker",
        kind: "code",
        codeSet: "SW_REASON",
        personal: "personal",
        derived: false,
      },
    },
  },
  DoLo: {
    title: "Deprivation of liberty orders",
    row: "one court order that allows the child to be deprived of liberty",
    rowsPerChild: "many",
    firstYear: "2026/27",
    signature: "DOLO_START",
    fields: {
      CHILD: {
        label: "child's identifier, given by the authority and kept from year to year",
        kind: "child-id",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOB: {
        label: "date of birth, repeated from the Header",
        kind: "date",
        codeSet: null,
        personal: "personal",
        derived: false,
      },
      DOLO_START: {
        label: "date the order began",
        kind: "date",
        codeSet: null,
        personal: "special-category",
        derived: false,
      },
      DOLO_END: {
        label: "date the order ended; blank while in force",
        kind: "date",
        codeSet: null,
        personal: "special-category",
        derived: false,
      },
    },
  },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof TABLES;
export type FieldName<T extends TableName = TableName> = T extends TableName
  ? keyof (typeof TABLES)[T]["fields"] & string
  : never;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** Returns the definition of a table, with its field names typed as plain strings. */
export function tableDefinition(table: TableName): TableDefinition {
  return TABLES[table];
}

/** Returns the definition of a field; undefined when the table has no such field. */
export function fieldDefinition(table: TableName, field: string): FieldDefinition | undefined {
  return tableDefinition(table).fields[field];
}

const UPLOADED_FIELDS: ReadonlyMap<TableName, readonly string[]> = new Map(
  TABLE_NAMES.map((table) => {
    const fields = Object.entries(tableDefinition(table).fields);
    return [table, fields.filter(([, field]) => !field.derived).map(([name]) => name)];
  }),
);

/** Returns the fields that are uploaded as columns, in the department's order. Derived fields are left out. */
export function uploadedFields(table: TableName): readonly string[] {
  return UPLOADED_FIELDS.get(table) ?? [];
}

/** Returns the tables that a collection year asks for. */
export function tablesOfYear(year: CollectionYear): readonly TableName[] {
  return TABLE_NAMES.filter((table) => TABLES[table].firstYear <= year);
}
