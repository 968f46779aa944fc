/** What several sheets list, one after the other; what another before it lists as well, as in a copied tab, counts once. */
export function listedOnce<T>(lists: readonly (readonly T[])[]): T[] {
  return lists.reduce<T[]>((known, more) => {
    const texts = new Set(known.map((one) => JSON.stringify(one)));
    return [...known, ...more.filter((one) => !texts.has(JSON.stringify(one)))];
  }, []);
}
