import type { Child } from "../return/children";
import { postcodeKey } from "../reference/postcodes";
import { countBy, groupBy } from "./grouping";

/** A value, and how many other children have it. */
export interface SharedValue {
  readonly value: string;
  readonly children: number;
}

/** What the placements of a workbook have in common, looked up without the child that is asked for. */
export interface WorkbookIndex {
  /** URNs recorded for other children at a placement postcode with the same PLACE, most children first. */
  urnsAt(postcode: string, place: string, except: Child): readonly SharedValue[];
  /** PLACE_PROVIDER recorded for other children with a URN, most children first. */
  providerCodesOf(urn: string, except: Child): readonly SharedValue[];
  /** PL_POST recorded for other children with a URN and PLACE, most children first. */
  postcodesOf(urn: string, place: string, except: Child): readonly SharedValue[];
}

interface Use {
  readonly child: Child;
  readonly value: string;
}

/** Looks through this year's episodes once. */
export function indexWorkbook(children: readonly Child[]): WorkbookIndex {
  const urns: (Use & { key: string })[] = [];
  const codes: (Use & { key: string })[] = [];
  const postcodes: (Use & { key: string })[] = [];
  for (const child of children) {
    for (const { URN, PLACE, PLACE_PROVIDER, PL_POST } of child.thisYear.Episodes) {
      if (URN === null) continue;
      if (PLACE_PROVIDER !== null) codes.push({ key: URN, child, value: PLACE_PROVIDER });
      if (PL_POST === null || PLACE === null) continue;
      urns.push({ key: `${postcodeKey(PL_POST)} ${PLACE}`, child, value: URN });
      postcodes.push({ key: `${URN} ${PLACE}`, child, value: PL_POST });
    }
  }
  const [urnUses, codeUses, postcodeUses] = [urns, codes, postcodes].map((uses) =>
    groupBy(uses, ({ key }) => key),
  );
  return {
    urnsAt: (postcode, place, except) => shared(urnUses?.get(`${postcodeKey(postcode)} ${place}`), except),
    providerCodesOf: (urn, except) => shared(codeUses?.get(urn), except),
    postcodesOf: (urn, place, except) => shared(postcodeUses?.get(`${urn} ${place}`), except),
  };
}

function shared(uses: readonly Use[] = [], except: Child): SharedValue[] {
  const others = uses.filter(({ child }) => child !== except);
  return countByChild(others);
}

/** Counts each child once a value. */
function countByChild(uses: readonly Use[]): SharedValue[] {
  const once = [...groupBy(uses, ({ value }) => value)].flatMap(([value, users]) =>
    [...new Set(users.map(({ child }) => child))].map(() => value),
  );
  return countBy(once, (value) => value).map(({ key, count }) => ({ value: key, children: count }));
}
