import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK_QUERY = "(prefers-color-scheme: dark)";

/** Returns the dark theme if the system asks for it. The components themselves follow forced colours. */
export function usePageTheme(): Theme {
  return useSyncExternalStore(subscribe, () => window.matchMedia(DARK_QUERY).matches)
    ? webDarkTheme
    : webLightTheme;
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(DARK_QUERY);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}
