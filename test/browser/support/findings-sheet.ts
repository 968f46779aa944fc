import type { WorkbenchPage } from "./workbench-page";

/** The line of the headings in the Findings sheet. */
export const HEADING_LINE = 3;

/** Returns the Findings sheet as texts: its headings, and the rows below them. */
export async function findingsSheet({ page }: WorkbenchPage) {
  const rows = (await page.evaluate(() => window.workbench.sheetTexts("903 Findings"))) ?? [];
  return { headings: rows[HEADING_LINE - 1] ?? [], rows: rows.slice(HEADING_LINE) };
}

/** Returns rule, status, owner and note of every row of the Findings sheet that is not open. */
export async function typedInSheet(workbench: WorkbenchPage): Promise<string[]> {
  const { headings, rows } = await findingsSheet(workbench);
  return rows.flatMap((row) => {
    const [code, status, owner, note] = ["Rule", "Status", "Owner", "Note"].map(
      (heading) => row[headings.indexOf(heading)] ?? "",
    );
    return status !== "Open" || owner || note ? [[code, status, owner, note].join(" | ")] : [];
  });
}

/** Milliseconds to wait until a slow computer has written a status; the pane shows it before that. */
const TIMEOUT = 30_000;

/** Returns what `typedInSheet` gives once the condition holds, or when time is up. */
export async function typedOnce(
  workbench: WorkbenchPage,
  holds: (typed: readonly string[]) => boolean,
): Promise<string[]> {
  const end = Date.now() + TIMEOUT;
  for (;;) {
    const typed = await typedInSheet(workbench);
    if (holds(typed) || Date.now() > end) return typed;
    await workbench.page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Waits until the Findings sheet holds exactly these. */
export async function sheetSays(workbench: WorkbenchPage, ...expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  expect(await typedOnce(workbench, (typed) => JSON.stringify(typed) === wanted)).toEqual(expected);
}
