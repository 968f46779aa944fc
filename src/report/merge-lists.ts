/** Joins the lists of several sheets. An item that an earlier list also has, as in a copied tab, comes once. */
export function mergeLists<T>(lists: readonly (readonly T[])[]): T[] {
  return lists.reduce<T[]>((known, more) => {
    const texts = new Set(known.map((one) => JSON.stringify(one)));
    return [...known, ...more.filter((one) => !texts.has(JSON.stringify(one)))];
  }, []);
}
