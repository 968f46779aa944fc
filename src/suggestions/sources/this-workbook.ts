import type { Episode } from "../../../rules/helpers/episodes";
import type { Child } from "../../return/children";
import { list } from "../../return/words";
import { changesOf } from "../readable-fields";
import type { Candidate, CellChange, Criterion } from "../suggestion";
import { postcodeSlip } from "../typing-errors";
import type { SharedValue, WorkbookIndex } from "../workbook-index";
import { criteriaOfUrn, matchesProviderList, isAtProviderAddress } from "./provider-facts";
import { sourceInWorkbook, noneIfTooMany, type Source } from "./source";

/** The fewest other children that must agree when their number is the only evidence for a value. */
const MIN_CHILDREN = 3;

/**
 * Proposes what is recorded for other children in the same place: the URN of the same placement, the provider code that
 * goes with the URN, and the postcode of the URN where the placement is at the provider's own address.
 */
export const thisWorkbook: Source = ({ child, row }, { collection, providers, workbook }) => {
  if (row.table !== "Episodes") return [];
  const episode = row as Episode;
  const { PL_POST, PLACE, URN, PLACE_PROVIDER, HOME_POST } = episode;
  const urn = matchesProviderList(episode, collection) ? null : commonUrn(episode, child, workbook);
  const placement = [
    `PLACE ${PLACE}`,
    `PLACE_PROVIDER ${PLACE_PROVIDER ?? "blank"}`,
    ...(urn?.isFromSameHome ? [`HOME_POST ${HOME_POST}`] : []),
  ];
  // Unless all of them have the same code, it proves nothing.
  const code = URN === null ? null : workbook.providerCodeOf(URN, child);
  const postcodes =
    URN === null || PLACE === null || !isAtProviderAddress(episode)
      ? []
      : workbook.postcodesOf(URN, PLACE, child);
  return [
    ...(urn
      ? candidate(
          urn,
          changesOf([episode, "URN", urn.value]),
          `URN ${urn.value} at ${PL_POST} with ${list(placement)}`,
          providers ? criteriaOfUrn(urn.value, providers.find(urn.value), episode, collection) : [],
        )
      : []),
    ...(code && code.children >= MIN_CHILDREN
      ? candidate(
          code,
          changesOf([episode, "PLACE_PROVIDER", code.value]),
          `PLACE_PROVIDER ${code.value} with URN ${URN}`,
          [],
        )
      : []),
    ...noneIfTooMany(postcodes.flatMap((shared) => postcodeOf(shared, postcodes.length, episode))),
  ];
};

/**
 * Returns the URN on which others in the same placement agree, if there are enough of them or they are from the same
 * home.
 */
function commonUrn(
  episode: Episode,
  child: Child,
  workbook: WorkbookIndex,
): (SharedValue & { readonly isFromSameHome: boolean }) | null {
  const urn = workbook.similarUrn(episode, child);
  if (urn && urn.children >= MIN_CHILDREN) return { ...urn, isFromSameHome: false };
  const urnFromHome = workbook.similarUrnWithHome(episode, child);
  return urnFromHome && { ...urnFromHome, isFromSameHome: true };
}

function postcodeOf(shared: SharedValue, count: number, episode: Episode): Candidate[] {
  const recorded = episode.PL_POST;
  const slip = recorded === null ? null : postcodeSlip(recorded, shared.value);
  const isUnanimous = count === 1 && shared.children >= MIN_CHILDREN;
  if (slip === null && !(recorded === null && isUnanimous)) return [];
  const more: Criterion[] = slip === null ? [] : [{ name: "typing-error", text: slip }];
  return candidate(
    shared,
    changesOf([episode, "PL_POST", shared.value]),
    `PL_POST ${shared.value} with URN ${episode.URN}`,
    more,
  );
}

function candidate(
  { children }: SharedValue,
  changes: readonly CellChange[] | null,
  what: string,
  more: readonly Criterion[],
): Candidate[] {
  if (changes === null) return [];
  const others = children === 1 ? "1 other child" : `${children} other children`;
  const text = `recorded for ${others} in this workbook`;
  return [
    {
      changes,
      source: sourceInWorkbook("this-workbook", "other children in this workbook"),
      evidence: `${what} is ${text}`,
      criteria: [...more, { name: "other-children", text }],
      remoteness: 1 / children,
    },
  ];
}
