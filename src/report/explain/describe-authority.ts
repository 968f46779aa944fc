import { authorityName } from "../../reference/authorities";
import { CODE_SETS } from "../../return/code-sets";

/** Returns the name of an authority, or what SCO, WAL, NIR, CON and NUK stand for; null for any other text. */
export function describeAuthority(code: string): string | null {
  return authorityName(code) ?? CODE_SETS.PL_LA_SPECIAL?.meaningOf(code) ?? null;
}
