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

/** URNs of Ofsted and of schools, where no list says which there are. */
const URN = /^(SC)?\d{6,7}$/;

/**
 * Whether a field takes a text, spaces around it included: a code of the year, a pupil number in its form, a
 * postcode and a URN of the loaded lists. XXXXXXX is taken where PLACE allows it, and not in the place of a URN that is taken. Dates and
 * identifiers of children are taken as they are, and so is nothing: whether a field has to be filled in is for the rules.
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
        ? mayHavePlaceholder(row as Episode, lists) && !isUrn(textOf(row, field), lists)
        : isUrn(text, lists);
    default:
      return true;
  }
}

/** As rule 242 has it; before its first year the placeholder was not tied to PLACE. */
function mayHavePlaceholder(episode: Episode, { year }: Lists): boolean {
  return year < rule242.years.first || mayBeNotInspected(episode);
}

function isUrn(text: string, { providers }: Lists): boolean {
  return text === text.trim() && (providers ? providers.find(text).length > 0 : URN.test(text));
}
