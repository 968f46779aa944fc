import { format } from "date-fns";
import { createRoot } from "react-dom/client";
import type { CellCss } from "./grid/cell-look";
import { registerGridModules } from "./grid/grid-modules";
import { highlightedLooks, sheetTexts, shownSheets } from "./grid/sheet-looks";
import { App } from "./page/app";
import { fetchPracticeFile } from "./practice-file";
import { keepPracticeLists } from "./practice-lists";
import { strings } from "./strings";
import { Workbench } from "./workbench";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function loadPractice(): Promise<Uint8Array> {
  const file = await fetchPracticeFile(strings.practiceFile, strings.practiceMissing);
  return new Uint8Array(await file.arrayBuffer());
}

function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

declare global {
  interface Window {
    /** For the browser's console, and for tests that read more cells than fit on a screen. */
    workbench: {
      highlightedLooks: (sheet: string) => Record<string, CellCss>;
      /** Returns the texts of a sheet, row by row; null if the workbook has no such sheet. */
      sheetTexts: (sheet: string) => string[][] | null;
      /** Returns the names of the sheets that are not hidden, in order. The tabs show them a moment later. */
      shownSheets: () => string[];
      /** Sets a cell's text without raising an event, as some versions of Excel do. */
      setCellWithoutEvent: (sheet: string, address: string, text: string) => void;
    };
  }
}

function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element for the workbench.");
  registerGridModules();
  const workbench = new Workbench(loadPractice, saveFile, () =>
    keepPracticeLists(format(new Date(), "dd/MM/yyyy")),
  );
  window.workbench = {
    highlightedLooks: (sheet) => highlightedLooks(workbench.host, sheet),
    sheetTexts: (sheet) => sheetTexts(workbench.host, sheet),
    shownSheets: () => shownSheets(workbench.host),
    setCellWithoutEvent: (sheet, address, text) =>
      workbench.host.setCellByUserWithoutEvent(sheet, address, text),
  };
  // Only Download saves anything, so the browser asks before a changed workbook is lost.
  window.addEventListener("beforeunload", (event) => {
    if (workbench.hasUnsavedWork) event.preventDefault();
  });
  createRoot(root).render(<App workbench={workbench} />);
  void workbench.openPractice();
}

start();
