import { type ComponentType, use } from "react";
import { strings } from "../strings";
import { ErrorBoundary } from "./error-boundary";
import { PartMissing } from "./page-stopped";
import { PartNotLoaded } from "./part-not-loaded";

/** Milliseconds after which a part that could not be loaded is asked for again, when it is wanted. */
const ASK_AGAIN = 1_000;

/**
 * A component of a part of the program that is loaded later, and how to load that part ahead. As React's `lazy`, but once the
 * part is there it is shown at once: `lazy` shows what stands in its place first, and keeps that for 300 ms. And where it could
 * not be loaded, as in a moment without a network, it says so in its place, and is loaded when it is wanted again, which `lazy`
 * never does.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): { readonly Component: ComponentType<Props>; readonly loadAhead: () => Promise<void> } {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const loadOnce = () => {
    if (!loading) {
      const begun = load().then(
        (part) => (loaded = part.default),
        () => Promise.reject(new PartNotLoaded(strings.partNotLoaded)),
      );
      // Not at once: drawing the failure must find it, and not ask again and again.
      begun.catch(() => setTimeout(() => loading === begun && (loading = null), ASK_AGAIN));
      loading = begun;
    }
    return loading;
  };
  const Part = (props: Props) => {
    const Loaded = loaded ?? use(loadOnce());
    return <Loaded {...props} />;
  };
  /** An error of another kind is for the boundary around. */
  const missing = (again: () => void, error: unknown) => {
    if (!(error instanceof PartNotLoaded)) throw error;
    const loadAgain = () => {
      loading = null;
      again();
    };
    return <PartMissing onAgain={loadAgain} />;
  };
  return {
    Component: (props) => (
      <ErrorBoundary fallback={missing}>
        <Part {...props} />
      </ErrorBoundary>
    ),
    loadAhead: async () => void (await loadOnce()),
  };
}
