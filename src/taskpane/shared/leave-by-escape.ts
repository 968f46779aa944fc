import type { KeyboardEvent } from "react";

/** Fields and dialogs, which have their own use for Escape. */
const OWN_ESCAPE = "input:not([type=checkbox]), select, textarea, [role=dialog]";

/**
 * Returns a key handler that calls `leave` on Escape. Of nested handlers, only the innermost acts. In a field the key
 * does nothing, so that no typing is lost.
 */
export function leaveByEscape(leave: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(OWN_ESCAPE)) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
}
