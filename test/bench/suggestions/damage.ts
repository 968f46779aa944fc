import { generateReturn, type PracticeReturn } from "../../../scripts/practice/generate-return";
import type { Random } from "../../../scripts/practice/random";
import { exchangeDayAndMonth, parseDay, formatDay } from "../../../src/return/days";

/** One cell of the episodes that was made wrong, and its true value. */
export interface Damage {
  readonly child: string;
  /** The line number shown in the sheet. */
  readonly line: number;
  readonly field: string;
  readonly truth: string;
}

/** An episode of the practice return. */
export interface PracticeEpisode {
  get(field: string): string;
  set(field: string, value: string): void;
  /** The child's episode after this one in the file; null when there is none. */
  readonly next: PracticeEpisode | null;
  readonly line: number;
}

/** A way to make an episode, or the next one, wrong; returns null when the episode is not suitable. */
export type Mutation = (
  episode: PracticeEpisode,
  random: Random,
) => { readonly of: PracticeEpisode; readonly field: string } | null;

const FIELDS = ["URN", "PL_POST", "PLACE", "PLACE_PROVIDER", "LS", "RNE", "CIN", "DECOM", "DEC"];
const DIGITS = "0123456789";
const POSTCODE_CHARACTERS = "ABCDEFGHJKLMNPRSTUWXYZ0123456789";
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: "0",
  "0": "O",
  I: "1",
  "1": "I",
  S: "5",
  "5": "S",
};
const AT_PROVIDER = ["K1", "K2", "K3", "R3", "S1"];

/** The ways in which placements go wrong in real returns. Each damages one cell. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "URN mistyped": (episode, random) => {
    const urn = urnOf(episode);
    if (urn === null) return null;
    const losesLetters = urn.startsWith("SC") && random.chance(0.15);
    return damageField(episode, "URN", losesLetters ? urn.slice(2) : mistype(urn, DIGITS, random));
  },
  "URN blank, at the provider's address": (episode) =>
    urnOf(episode) && isAtProvider(episode) ? damageField(episode, "URN", "") : null,
  "URN blank, foster care": (episode) =>
    urnOf(episode) && !isAtProvider(episode) ? damageField(episode, "URN", "") : null,
  "PL_POST mistyped, at the provider's address": (episode, random) =>
    urnOf(episode) && isAtProvider(episode)
      ? damageField(episode, "PL_POST", mistype(episode.get("PL_POST"), POSTCODE_CHARACTERS, random))
      : null,
  "PL_POST mistyped, foster care": (episode, random) =>
    urnOf(episode) && !isAtProvider(episode)
      ? damageField(episode, "PL_POST", mistype(episode.get("PL_POST"), POSTCODE_CHARACTERS, random))
      : null,
  "PLACE_PROVIDER wrong": (episode, random) =>
    urnOf(episode)
      ? damageField(
          episode,
          "PLACE_PROVIDER",
          random.pick(["PR1", "PR2", "PR4", "PR5"].filter((code) => code !== episode.get("PLACE_PROVIDER"))),
        )
      : null,
  "code mistyped": (episode, random) => {
    const field = random.pick(["PLACE", "PLACE_PROVIDER", "LS", "RNE", "CIN"] as const);
    const code = episode.get(field);
    if (code === "") return null;
    const typed = random.pick([
      `${code.slice(0, 1)} ${code.slice(1)}`,
      lookAlike(code),
      `${code}${code.slice(-1)}`,
    ]);
    return typed === code || typed.trim() === code ? null : damageField(episode, field, typed);
  },
  "date with day and month swapped": (episode, random) => {
    const field = random.pick(["DECOM", "DEC"] as const);
    const day = parseDay(episode.get(field));
    const swapped = day === null ? null : exchangeDayAndMonth(day);
    return swapped === null ? null : damageField(episode, field, formatDay(swapped));
  },
  "date with the year first": (episode, random) => {
    const field = random.pick(["DECOM", "DEC"] as const);
    const [day, month, year] = episode.get(field).split("/");
    return year ? damageField(episode, field, `${year}-${month}-${day}`) : null;
  },
  "gap between episodes": (episode, random) => {
    const { next } = episode;
    const [start, end] = [parseDay(episode.get("DECOM")), parseDay(episode.get("DEC"))];
    if (next === null || start === null || end === null || next.get("DECOM") !== episode.get("DEC"))
      return null;
    const days = random.int(1, 10);
    if (random.chance(0.5))
      return end - days > start ? damageField(episode, "DEC", formatDay(end - days)) : null;
    const nextEnd = parseDay(next.get("DEC")) ?? Infinity;
    return end + days < nextEnd ? damageField(next, "DECOM", formatDay(end + days)) : null;
  },
  "earlier episode not closed": (episode) =>
    episode.get("REC") === "X1" && episode.next?.get("DECOM") === episode.get("DEC")
      ? damageField(episode, "DEC", "")
      : null,
};

/**
 * Returns a clean return with one episode damaged in each of a number of children, in ways picked from `mutations`.
 * @param limit the most children to damage
 */
export function damagedReturn(
  size: { readonly children: number; readonly seed: number; readonly year: "2025/26" },
  mutations: readonly Mutation[],
  { limit, random }: { limit: number; random: Random },
): { practice: PracticeReturn; damages: Damage[] } {
  const practice = generateReturn(size);
  const damages: Damage[] = [];
  for (const episodes of episodesByChild(practice).values()) {
    if (damages.length >= limit) break;
    const damage = firstOf(rotate(mutations, random), (mutate) =>
      firstOf(rotate(episodes, random), (episode) => damageOf(episode, mutate, random)),
    );
    if (damage !== null) damages.push(damage);
  }
  return { practice, damages };
}

/** Returns the items in order, starting at a random one. */
function rotate<T>(items: readonly T[], random: Random): T[] {
  const start = random.int(0, items.length - 1);
  return [...items.slice(start), ...items.slice(0, start)];
}

function firstOf<T, R>(items: readonly T[], pick: (item: T) => R | null): R | null {
  for (const item of items) {
    const picked = pick(item);
    if (picked !== null) return picked;
  }
  return null;
}

function damageOf(episode: PracticeEpisode, mutate: Mutation, random: Random): Damage | null {
  const before = [episode, episode.next].map(
    (one) => one && new Map(FIELDS.map((field) => [field, one.get(field)])),
  );
  const mutated = mutate(episode, random);
  if (mutated === null) return null;
  const { field, of } = mutated;
  const at = of === episode ? 0 : 1;
  return { child: episode.get("CHILD"), line: of.line, field, truth: before[at]?.get(field) ?? "" };
}

function episodesByChild(practice: PracticeReturn): Map<string, PracticeEpisode[]> {
  const table = practice.thisYear.get("Episodes");
  if (!table) throw new Error("The return has no episodes.");
  const column = new Map(table.fields.map((field, index) => [field, index]));
  const at = (field: string) => column.get(field) ?? -1;
  const episodeOf = (row: string[], index: number): PracticeEpisode => ({
    get: (field) => row[at(field)] ?? "",
    set: (field, value) => {
      row[at(field)] = value;
    },
    line: index + 2,
    get next() {
      const after = table.rows[index + 1];
      return after && after[at("CHILD")] === row[at("CHILD")] ? episodeOf(after, index + 1) : null;
    },
  });
  const children = new Map<string, PracticeEpisode[]>();
  table.rows.forEach((row, index) => {
    const child = row[at("CHILD")] ?? "";
    children.set(child, [...(children.get(child) ?? []), episodeOf(row, index)]);
  });
  return children;
}

function damageField(episode: PracticeEpisode, field: string, value: string): ReturnType<Mutation> {
  if (value === episode.get(field)) return null;
  episode.set(field, value);
  return { of: episode, field };
}

function urnOf(episode: PracticeEpisode): string | null {
  const urn = episode.get("URN");
  return urn === "" || urn === "XXXXXXX" ? null : urn;
}

function isAtProvider(episode: PracticeEpisode): boolean {
  return AT_PROVIDER.includes(episode.get("PLACE"));
}

/** Makes a slip: one character replaced, left out, doubled, or swapped with the next. */
function mistype(text: string, alphabet: string, random: Random): string {
  const at = random.int(0, text.length - 1);
  const characters = [...text];
  switch (random.int(0, 4)) {
    case 0:
      return lookAlike(text);
    case 1:
      return [...characters.slice(0, at), ...characters.slice(at + 1)].join("");
    case 2:
      return [...characters.slice(0, at), characters[at], ...characters.slice(at)].join("");
    case 3:
      return [
        ...characters.slice(0, at),
        characters[at + 1] ?? "",
        characters[at],
        ...characters.slice(at + 2),
      ].join("");
    default:
      return [...characters.slice(0, at), random.pick([...alphabet]), ...characters.slice(at + 1)].join("");
  }
}

function lookAlike(text: string): string {
  const at = [...text].findIndex((character) => character in LOOK_ALIKES);
  return at < 0 ? text : text.slice(0, at) + (LOOK_ALIKES[text.charAt(at)] ?? "") + text.slice(at + 1);
}
