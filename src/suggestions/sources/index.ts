import { codeSet } from "./code-set";
import { dateOfBirth } from "./date-of-birth";
import { dates } from "./dates";
import { episodesJoined } from "./episodes-joined";
import { identifiers } from "./identifiers";
import { lastYear } from "./last-year";
import { noValue } from "./no-value";
import { plainForm } from "./plain-form";
import { postcodeDirectory } from "./postcode-directory";
import { providerByPostcode } from "./provider-by-postcode";
import { providerByUrn } from "./provider-by-urn";
import { providerRow } from "./provider-row";
import { sameChild } from "./same-child";
import type { Source } from "./source";
import { thisWorkbook } from "./this-workbook";

/** Every source. If several propose the same change, the evidence of the first comes first. */
export const SOURCES: readonly Source[] = [
  providerByPostcode,
  providerByUrn,
  providerRow,
  lastYear,
  sameChild,
  dateOfBirth,
  thisWorkbook,
  codeSet,
  postcodeDirectory,
  plainForm,
  noValue,
  dates,
  episodesJoined,
  identifiers,
];
