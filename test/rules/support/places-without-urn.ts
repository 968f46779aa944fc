/** Every kind of placement that has no URN in 2025/26. */
export const PLACES_WITHOUT_URN = [
  "P1",
  "P3",
  "R1",
  "R2",
  "R5",
  "T0",
  "T1",
  "T2",
  "T3",
  "T4",
  "Z11",
  "Z12",
  "Z13",
  "Z14",
] as const;
