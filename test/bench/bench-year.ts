import type { CollectionYear } from "../../src/return/collection-years";

/** The collection year of the returns that are measured. */
export const YEAR: CollectionYear = "2025/26";
