import { type ComponentType, use } from "react";
import { strings } from "../strings";
import { ErrorBoundary } from "./error-boundary";
import { PartMissing } from "./page-stopped";
import { PartNotLoaded } from "./part-not-loaded";

/** Milliseconds after which a part that could not be loaded may be requested again. */
const ASK_AGAIN = 1_000;

/**
 * Returns a component of a part of the program that is loaded later, and a function that loads the part ahead. It
 * differs from React's `lazy` in two ways. Once the part is loaded, it is shown at once: `lazy` shows the fallback
 * first, and keeps it for 300 ms. And if loading fails, as in a moment without a network, it says so in the part's
 * place and loads again when the part is wanted: `lazy` never does.
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
      // Not at once: drawing must still find the failure, or it would ask again and again.
      begun.catch(() => setTimeout(() => loading === begun && (loading = null), ASK_AGAIN));
      loading = begun;
    }
    return loading;
  };
  const Part = (props: Props) => {
    const Loaded = loaded ?? use(loadOnce());
    return <Loaded {...props} />;
  };
  /** Shows that the part is missing. Leaves errors of other kinds to the outer boundary. */
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
