import type { HelpTopic } from "../strings/help";

/** Returns the entries that contain every word of the search, by topic. Returns all entries for an empty search. */
export function searchHelp(topics: readonly HelpTopic[], search: string): readonly HelpTopic[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return topics;
  return topics.flatMap(({ title, entries }) => {
    const found = entries.filter(({ heading, text }) => {
      const all = `${title} ${heading} ${text}`.toLowerCase();
      return words.every((word) => all.includes(word));
    });
    return found.length > 0 ? [{ title, entries: found }] : [];
  });
}

/** Returns the number of entries. */
export function entriesIn(topics: readonly HelpTopic[]): number {
  return topics.reduce((sum, { entries }) => sum + entries.length, 0);
}
