import type { HelpTopic } from "../strings/help";

/** The entries in which every word of the search occurs, by topic; all of them when nothing is searched for. */
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

/** Number of entries. */
export function entriesIn(topics: readonly HelpTopic[]): number {
  return topics.reduce((sum, { entries }) => sum + entries.length, 0);
}
