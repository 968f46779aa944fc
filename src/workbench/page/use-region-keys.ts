import { useEffect, type RefObject } from "react";

/** The regions in the order in which F6 visits them, as in Excel. */
const REGIONS = ['main [role="region"]', 'aside[data-open="true"] iframe', '[role="toolbar"]'];

const FOCUSABLE = 'button:not([tabindex="-1"]), a[href], input:not([hidden]), [tabindex="0"]';

/**
 * Makes F6 go from the sheet to the task pane, then to the ribbon, then back to the sheet; Shift+F6 goes the other
 * way.
 */
export function useRegionKeys(pane: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    const frame = pane.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.altKey || event.metaKey) return;
      event.preventDefault();
      moveFocus(event.shiftKey ? -1 : 1);
    };
    // Keys pressed in the pane are reported to its own window.
    const listenInPane = () => frame?.contentWindow?.addEventListener("keydown", onKey);
    window.addEventListener("keydown", onKey);
    listenInPane();
    frame?.addEventListener("load", listenInPane);
    return () => {
      window.removeEventListener("keydown", onKey);
      frame?.contentWindow?.removeEventListener("keydown", onKey);
      frame?.removeEventListener("load", listenInPane);
    };
  }, [pane]);
}

function moveFocus(step: 1 | -1): void {
  const regions = REGIONS.flatMap((region) => document.querySelector<HTMLElement>(region) ?? []);
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const next = current < 0 ? regions[0] : regions[(current + step + regions.length) % regions.length];
  // The pane itself decides where the focus goes in it.
  if (next instanceof HTMLIFrameElement) next.contentWindow?.focus();
  else next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
