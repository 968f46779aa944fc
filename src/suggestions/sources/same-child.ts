import { inDateOrder, type Episode } from "../../../rules/helpers/episodes";
import { isSamePostcode, namesProvider } from "../../../rules/helpers/placement";
import { changesOf } from "../readable-fields";
import type { Candidate, Criterion } from "../suggestion";
import { criteriaOfUrn } from "./provider-facts";
import { sourceInWorkbook, type Source, type SourceContext } from "./source";

/** Fields that episodes of one placement share, and that must agree before a value is taken from another episode. */
const FIELDS_OF_PLACEMENT = ["URN", "PL_POST", "PLACE_PROVIDER", "PLACE"] as const;
type PlacementField = (typeof FIELDS_OF_PLACEMENT)[number];

/**
 * Proposes values of the same child's other episodes: placement fields from episodes of the same placement; home
 * postcode and category of need from the neighbouring episodes in the same period of care.
 */
export const sameChild: Source = ({ child, row }, context) => {
  if (row.table !== "Episodes") return [];
  const episode = row as Episode;
  const others = child.thisYear.Episodes.filter(({ line }) => line !== episode.line);
  if (others.length === 0) return [];
  const neighbours = neighboursOf(episode, child.thisYear.Episodes);
  return [
    ...FIELDS_OF_PLACEMENT.flatMap((field) =>
      others.flatMap((other) => fromSamePlacement(field, episode, other, neighbours, context)),
    ),
    ...neighbours.flatMap(({ other }) => fromSamePeriod("HOME_POST", episode, other)),
    ...neighbours.flatMap(({ other }) => fromSamePeriod("CIN", episode, other)),
  ];
};

interface Neighbour {
  readonly other: Episode;
  /** Whether the later episode's RNE says that the placement stayed the same. */
  readonly keepsPlacement: boolean;
}

/** Returns the episodes directly before and after an episode that join up with it. */
function neighboursOf(episode: Episode, episodes: readonly Episode[]): Neighbour[] {
  const ordered = inDateOrder(episodes);
  const at = ordered.findIndex(({ line }) => line === episode.line);
  const pairs = [
    [ordered[at - 1], episode],
    [episode, ordered[at + 1]],
  ] as const;
  return pairs.flatMap(([before, after]) => {
    if (!before || !after || before.DEC === null || before.DEC !== after.DECOM) return [];
    // If care ended and began again on the same day, it is another period.
    if (after.RNE === "S" && before.REC !== "X1") return [];
    const other = before === episode ? after : before;
    return [{ other, keepsPlacement: after.RNE === "L" }];
  });
}

function fromSamePlacement(
  field: PlacementField,
  episode: Episode,
  other: Episode,
  neighbours: readonly Neighbour[],
  { collection, providers }: SourceContext,
): Candidate[] {
  const value = other[field]?.trim();
  if (value === undefined) return [];
  const keepsPlacement = neighbours.some(
    (neighbour) => neighbour.other === other && neighbour.keepsPlacement,
  );
  const agreeing = agreement(field, episode, other);
  if (!keepsPlacement && !agreeing) return [];
  const changes = changesOf([episode, field, value]);
  if (changes === null) return [];
  const text = keepsPlacement
    ? `the episode on line ${other.line} joins up with this one, and RNE L keeps the placement`
    : `the episode on line ${other.line} has the same ${agreeing}`;
  const criteria: Criterion[] = [{ name: "same-placement", text }];
  if (field === "URN" && providers)
    criteria.push(...criteriaOfUrn(value, providers.find(value), episode, collection));
  return [
    {
      changes,
      source: sourceInWorkbook("same-child", "another episode of this child"),
      evidence: `${field} ${value}: ${text}`,
      criteria,
      remoteness: keepsPlacement ? 0 : 1,
    },
  ];
}

/**
 * Returns what two episodes share that allows a field to be taken from the other, such as "PL_POST and PLACE"; null
 * when they share too little.
 */
function agreement(field: PlacementField, a: Episode, b: Episode): string | null {
  const samePostcode = a.PL_POST !== null && b.PL_POST !== null && isSamePostcode(a.PL_POST, b.PL_POST);
  // XXXXXXX stands for many providers.
  const sameUrn = namesProvider(a) && a.URN === b.URN;
  const samePlace = a.PLACE !== null && a.PLACE === b.PLACE;
  switch (field) {
    case "URN":
      return samePostcode && samePlace ? "PL_POST and PLACE" : null;
    case "PLACE_PROVIDER":
      return sameUrn && samePlace ? "URN and PLACE" : null;
    case "PLACE":
      return sameUrn && samePostcode ? "URN and PL_POST" : null;
    case "PL_POST":
      // One agency has many foster carers, so only an episode that says so keeps the address.
      return null;
  }
}

function fromSamePeriod(field: "HOME_POST" | "CIN", episode: Episode, other: Episode): Candidate[] {
  const value = other[field];
  const changes = value === null ? null : changesOf([episode, field, value]);
  if (changes === null) return [];
  const text = `the episode on line ${other.line} joins up with this one`;
  return [
    {
      changes,
      source: sourceInWorkbook("same-child", "another episode of this child"),
      evidence: `${field} ${value}: ${text}`,
      criteria: [{ name: "same-placement", text }],
      remoteness: 0,
    },
  ];
}
