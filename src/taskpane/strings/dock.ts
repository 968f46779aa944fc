import { count, formatNumber } from "../../return/words";

/** Texts of the place below the results: the finding that the analyst stands at, and those of the selected cell. */
export const dockStrings = {
  walk: "Walk through the findings",
  previousFinding: "Previous",
  nextFinding: "Next",
  previousKey: "Previous finding (Alt+Page Up)",
  nextKey: "Next finding (Alt+Page Down)",
  walkPlace: (place: number, all: number) => `${formatNumber(place)} of ${formatNumber(all)}`,
  walkedTo: "Current finding",
  walkAll: (all: number) => count(all, "finding"),
  walkNow: (rule: string, title: string, child: string) => `${rule} ${title}, ${child}`,
  walkSaid: (place: string, now: string) => `Finding ${place}: ${now}`,
  selectedTitle: (sheet: string, address: string) => `Findings of ${sheet}!${address}`,
  selectedSaid: (findings: number, address: string) => `${count(findings, "finding")} of ${address}`,
  selectedMore: (more: number) => `and ${formatNumber(more)} more: select fewer cells to see them`,
  selectedClose: "Close the findings of the selected cell",
} as const;
