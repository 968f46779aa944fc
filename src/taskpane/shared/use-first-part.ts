import { startTransition, useEffect, useState } from "react";

/** The first items of a long list when it is drawn for the first time, and all of them as soon as those are on the screen. */
export function useFirstPart<T>(items: readonly T[], first: number): readonly T[] {
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => startTransition(() => setIsWhole(true)), []);
  return isWhole ? items : items.slice(0, first);
}
