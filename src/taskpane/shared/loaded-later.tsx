import { type ComponentType, use } from "react";

/** Milliseconds after which a part that could not be loaded is asked for again, when it is wanted. */
const ASK_AGAIN = 1_000;

/**
 * A component of a part of the program that is loaded later, and how to load that part ahead. As React's `lazy`, but once the
 * part is there it is shown at once: `lazy` shows what stands in its place first, and keeps that for 300 ms. And where it could
 * not be loaded, as in a moment without a network, it is loaded when it is wanted again, which `lazy` never does.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): { readonly Component: ComponentType<Props>; readonly loadAhead: () => Promise<void> } {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const loadOnce = () => {
    if (!loading) {
      loading = load().then((part) => {
        loaded = part.default;
        return loaded;
      });
      // Not at once: drawing the failure must find it, and not ask again and again.
      loading.catch(() => setTimeout(() => (loading = null), ASK_AGAIN));
    }
    return loading;
  };
  return {
    Component: (props) => {
      const Loaded = loaded ?? use(loadOnce());
      return <Loaded {...props} />;
    },
    loadAhead: async () => void (await loadOnce()),
  };
}
