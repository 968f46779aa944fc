import type { LocatedFinding } from "../worker/results";

/**
 * Puts the focus on the first of these findings that is visible in the results, else on the rule of one of them, else
 * on the headline.
 */
export function focusNear(findings: readonly LocatedFinding[]): void {
  const page = document.getElementById("page-results");
  const firstOf = (name: "finding" | "rule", wanted: readonly string[]) => {
    const names = new Set(wanted);
    return [...(page?.querySelectorAll<HTMLElement>(`[data-${name}]`) ?? [])].find(
      (one) => names.has(one.dataset[name] ?? "") && one.checkVisibility(),
    );
  };
  const finding = firstOf(
    "finding",
    findings.map(({ key }) => key),
  );
  const place =
    finding ??
    firstOf(
      "rule",
      findings.map(({ rule }) => rule),
    );
  (place?.querySelector("button") ?? page?.querySelector("h1"))?.focus();
}

/** Does the same as `focusNear` once some work is done, unless the user has gone on to something else. */
export async function focusNearAfter(
  work: Promise<void>,
  findings: () => readonly LocatedFinding[],
): Promise<void> {
  await moveFocusAfter(work, () => focusNear(findings()));
}

/**
 * Moves the focus once some work is done and drawn, unless the user has gone on to something else in the pane or the
 * sheet.
 */
export async function moveFocusAfter(work: Promise<void>, moveFocus: () => void): Promise<void> {
  const over = new AbortController();
  let hasMovedOn = false;
  for (const act of ["keydown", "pointerdown"]) {
    window.addEventListener(act, () => (hasMovedOn = true), { capture: true, signal: over.signal });
  }
  await work;
  over.abort();
  // By then the outcome is drawn.
  if (!hasMovedOn && document.hasFocus()) requestAnimationFrame(moveFocus);
}
