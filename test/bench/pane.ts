// npm run bench:pane: measures, in a real browser, how soon the pane shows 20,000 findings of 3,000 children after a
// run and again later, and how smoothly its search follows typing. The simulated Excel runs in the same thread as the
// pane, so real figures are better.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Frame } from "playwright-core";
import { generateReturn } from "../../scripts/practice/generate-return";
import { buildWorkbench } from "../browser/support/build-workbench";
import { serveFolder } from "../browser/support/serve-folder";
import { WorkbenchPage, type GivenFile } from "../browser/support/workbench-page";
import { sheetsOf } from "./office";

const CHILDREN = 3_000;
const SPOILT = ["ETHNIC", "LS", "CIN"];
const RUNS = 3;
/** The texts typed into the search, one after the other. */
const TYPED = ["101", "placement", "0001", "legal status"];

declare global {
  interface Window {
    /** When each frame of the pane was drawn. */
    drawnAt: number[];
    /** When the list of the current run was first drawn. */
    listShown: Promise<number>;
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ssda903-bench-"));
  await buildWorkbench(folder);
  const { server, address } = await serveFolder(folder);
  process.env["WORKBENCH_ADDRESS"] = address;
  const workbench = await WorkbenchPage.open("whole", { viewport: { width: 1400, height: 900 } }, []);
  try {
    await measure(workbench);
  } finally {
    await workbench.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(workbench: WorkbenchPage): Promise<void> {
  await workbench.openFiles(...files());
  await workbench.openFile("return-from-csv.xlsx").waitFor();
  await workbench.waitUntilOpen();
  const frame = workbench.page.frames().find((one) => one.url().endsWith("/pane.html"));
  if (!frame) throw new Error("The page has no pane.");
  // The tool that runs this file names functions with a helper that the page does not have.
  await frame.evaluate("globalThis.__name = (named) => named");
  // Excel draws its grid in a separate process. Here a narrow sheet limits the time that the grid takes from the pane's
  // thread.
  const narrowSheet = (await workbench.sheetNames()).find((name) => /reviews/i.test(name));
  if (narrowSheet === undefined) throw new Error("The return has no reviews.");
  await workbench.showSheet(narrowSheet);
  const runs: ListShown[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await listOfRun(workbench, frame));
  const headline = await workbench.pane.getByRole("heading", { level: 1 }).last().innerText();
  console.log(headline);
  console.log(
    `milliseconds from the end of a run's checks to its list, first run first: ${runs.map(({ afterChecks }) => afterChecks).join(", ")}`,
  );
  console.log(
    `milliseconds from the list to the end of the run: ${runs.map(({ beforeEnd }) => beforeEnd).join(", ")} (the list is there first; then the writing ends)`,
  );
  console.log(`milliseconds to show the list of results again: ${(await showAgain(frame)).join(", ")}`);
  const frames = await typing(workbench, frame);
  const sorted = [...frames].sort((a, b) => a - b);
  console.log(
    `milliseconds between frames while typing: median ${medianOf(sorted)}, longest ${sorted.at(-1)?.toFixed(0)} (30 frames a second are 33)`,
  );
}

interface ListShown {
  /** Milliseconds from the end of the checks, when the pane has the results. */
  readonly afterChecks: number;
  /** Milliseconds until the run has ended and Validate can be pressed again; negative when the list came after that. */
  readonly beforeEnd: number;
}

/** Validates. The list counts as shown in the frame after the one in which its first rows are in the page. */
async function listOfRun(workbench: WorkbenchPage, frame: Frame): Promise<ListShown> {
  await frame.evaluate(() => {
    performance.clearMarks();
    const firstRow = () => document.querySelector("[data-rule]");
    const before = firstRow();
    window.listShown = new Promise<number>((shown) => {
      const observer = new MutationObserver(() => {
        const row = firstRow();
        if (row === null || row === before) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => shown(performance.now())));
      });
      observer.observe(document.body, { subtree: true, childList: true });
    });
  });
  await workbench.validate();
  return frame.evaluate(async () => {
    const shown = await window.listShown;
    const [checked] = performance.getEntriesByName("run checked");
    const [ended] = performance.getEntriesByName("run ended");
    if (!checked || !ended) throw new Error("The pane did not mark what came of the run.");
    return {
      afterChecks: Math.round(shown - checked.startTime),
      beforeEnd: Math.round(ended.startTime - shown),
    };
  });
}

/** Measures from the click on the tab By rule to the first frame with the list, which is built again each time. */
async function showAgain(frame: Frame): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    times.push(
      await frame.evaluate(
        () =>
          new Promise<number>((done) => {
            const button = (name: string) =>
              [...document.querySelectorAll<HTMLElement>("button")].find((one) => one.textContent === name);
            button("By child")?.click();
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const started = performance.now();
                button("By rule")?.click();
                requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - started))));
              }),
            );
          }),
      ),
    );
  }
  return times;
}

/** Measures the time between frames, in milliseconds, while text is typed into the search and deleted again. */
async function typing(workbench: WorkbenchPage, frame: Frame): Promise<number[]> {
  await frame.evaluate(() => {
    window.drawnAt = [];
    const recordFrame = (time: number) => {
      window.drawnAt.push(time);
      requestAnimationFrame(recordFrame);
    };
    requestAnimationFrame(recordFrame);
  });
  const search = workbench.pane.getByRole("searchbox").first();
  await search.focus();
  for (const text of TYPED) {
    await workbench.page.keyboard.type(text, { delay: 80 });
    for (let letter = 0; letter < text.length; letter++) await workbench.page.keyboard.press("Backspace");
  }
  const times = await frame.evaluate(() => window.drawnAt);
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

function files(): GivenFile[] {
  const practice = generateReturn({ children: CHILDREN, year: "2025/26", seed: 903 });
  return Object.entries(sheetsOf(practice, SPOILT)).map(([name, rows]) => ({
    name: `${name}.csv`,
    content: Papa.unparse(rows),
  }));
}

function medianOf(sorted: readonly number[]): string {
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0);
}

void main();
