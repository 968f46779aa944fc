import { type ComponentType, use } from "react";

/**
 * A component of a part of the program that is loaded later, and how to load that part ahead. As React's `lazy`, but once the
 * part is there it is shown at once: `lazy` shows what stands in its place first, and keeps that for 300 ms.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): { readonly Component: ComponentType<Props>; readonly loadAhead: () => Promise<void> } {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const loadOnce = () => {
    loading ??= load().then((part) => {
      loaded = part.default;
      return loaded;
    });
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
