const HEALTH_FIELDS = [
  "IMMUNISATIONS",
  "TEETH_CHECK",
  "HEALTH_ASSESSMENT",
  "SUBSTANCE_MISUSE",
  "CONVICTED",
  "HEALTH_CHECK",
  "INTERVENTION_RECEIVED",
  "INTERVENTION_OFFERED",
] as const;

/** Rows of OC2, in each of which another one of the eight yes/no fields alone is filled in. */
export const EACH_HEALTH_FIELD_ALONE = HEALTH_FIELDS.map((field) => ({ [field]: 1 }));

/** The cells of all eight yes/no fields in the first rows of OC2. */
export function cellsOfHealthFields(rows: number): string[] {
  return Array.from({ length: rows }, (_, index) =>
    HEALTH_FIELDS.map((field) => `OC2 ${index + 1} ${field}`),
  ).flat();
}
