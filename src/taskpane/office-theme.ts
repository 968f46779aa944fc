import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Returns the theme of the pane. It is dark when Office names a dark background or, if Office names none, when the
 * system asks for dark. High contrast is the browser's forced colours, which the components follow by themselves.
 */
export function useOfficeTheme(): { readonly theme: Theme; readonly colorScheme: "dark" | "light" } {
  const dark = useSyncExternalStore(subscribe, isKnownDark);
  return dark ? { theme: webDarkTheme, colorScheme: "dark" } : { theme: webLightTheme, colorScheme: "light" };
}

/** Kept until it may have changed: to find out, the browser must lay out the page, and every drawing of the pane asks. */
let known: boolean | null = null;

function isKnownDark(): boolean {
  known ??= isDark();
  return known;
}

function isDark(): boolean {
  const background = officeBackground();
  return background === null ? window.matchMedia(DARK).matches : brightness(background) < 128;
}

/** In Excel, Office does not tell add-ins when its theme changes, so it is asked whenever the user turns to the pane. */
function subscribe(onChange: () => void): () => void {
  const mayHaveChanged = () => {
    known = null;
    onChange();
  };
  known = null;
  const media = window.matchMedia(DARK);
  media.addEventListener("change", mayHaveChanged);
  document.addEventListener("visibilitychange", mayHaveChanged);
  window.addEventListener("focus", mayHaveChanged);
  return () => {
    media.removeEventListener("change", mayHaveChanged);
    document.removeEventListener("visibilitychange", mayHaveChanged);
    window.removeEventListener("focus", mayHaveChanged);
  };
}

function officeBackground(): string | null {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context?.officeTheme;
  const colour = theme?.bodyBackgroundColor;
  return colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null;
}

/** Returns the perceived brightness of a colour "#rrggbb", 0 to 255. */
function brightness(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
