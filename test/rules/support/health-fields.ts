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

/** Rows of OC2, each with a different one of the eight yes/no fields filled in and no other. */
export const EACH_HEALTH_FIELD_ALONE = HEALTH_FIELDS.map((field) => ({ [field]: 1 }));

/** Returns the cells of all eight yes/no fields in the first rows of OC2. */
export function cellsOfHealthFields(rows: number): string[] {
  return Array.from({ length: rows }, (_, index) =>
    HEALTH_FIELDS.map((field) => `OC2 ${index + 1} ${field}`),
  ).flat();
}
