import type { KeyboardEvent } from "react";

/** What takes Escape for itself: a field gives up what is typed, a dialog closes. */
const OWN_ESCAPE = "input:not([type=checkbox]), select, textarea, [role=dialog]";

/** For what can be left by Escape, the innermost first. In a field the key does nothing, so that no typing is lost. */
export function leaveByEscape(leave: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(OWN_ESCAPE)) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
}
