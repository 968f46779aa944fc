import { isPupilNumber, isUnknownUpnCode } from "../../rules/helpers/upn";
import { mayBeNotInspected, URN_NOT_INSPECTED } from "../../rules/helpers/placement";
import type { Episode } from "../../rules/helpers/episodes";
import rule242 from "../../rules/placement/242";
import type { Collection } from "../../rules/rule";
import { isPostcode } from "../return/cells";
import { CODE_SETS } from "../return/code-sets";
import { textOf, type AnyRow } from "../return/rows";
import { fieldDefinition } from "../return/tables";

type Lists = Pick<Collection, "year" | "providers" | "postcodes">;

/** The form of Ofsted and school URNs, for use when no list is loaded. */
const URN = /^(SC)?\d{6,7}$/;

/**
 * Whether a field accepts a text, including any spaces around it: a code of the year, a UPN in the right form, a
 * postcode or URN of the loaded lists. XXXXXXX is accepted where PLACE allows it, but not to replace an accepted URN.
 * Dates and child identifiers are always accepted, and so is an empty text: whether a field must be filled in is for
 * the rules to say.
 */
export function isAccepted(row: AnyRow, field: string, text: string, lists: Lists): boolean {
  if (text === "") return true;
  const { kind, codeSet } = fieldDefinition(row.table, field) ?? {};
  switch (kind) {
    case "code":
    case "flag":
    case "la-code":
      return (
        codeSet !== null && codeSet !== undefined && (CODE_SETS[codeSet]?.has(text, lists.year) ?? false)
      );
    case "postcode":
      return isPostcode(text) && (lists.postcodes === null || lists.postcodes.find(text) !== null);
    case "upn":
      return isPupilNumber(text) || isUnknownUpnCode(text);
    case "urn":
      return text === URN_NOT_INSPECTED
        ? allowsPlaceholder(row as Episode, lists) && !isUrn(textOf(row, field), lists)
        : isUrn(text, lists);
    default:
      return true;
  }
}

/** Whether rule 242 allows the placeholder. Before its first year the placeholder did not depend on PLACE. */
function allowsPlaceholder(episode: Episode, { year }: Lists): boolean {
  return year < rule242.years.first || mayBeNotInspected(episode);
}

function isUrn(text: string, { providers }: Lists): boolean {
  return text === text.trim() && (providers ? providers.find(text).length > 0 : URN.test(text));
}
