import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/ribbon-commands";
import { openLiveWorkbook } from "../excel/open-live-workbook";
import { openWorkbook } from "../excel/open-workbook";
import { isSupported, MIN_VERSION } from "../excel/supported";
import { openListsChannel } from "../files/lists-channel";
import { App } from "./app";
import { Session } from "./session";
import { ErrorBoundary } from "./shared/error-boundary";
import { PaneStopped } from "./shared/pane-stopped";
import { UnsavedContext } from "./shared/use-reload";
import { saveFile } from "./shared/save-file";
import { strings } from "./strings";
import { startFileWorker } from "./file-worker/start-file-worker";
import { VERSION } from "./version";
import { CheckerClient } from "./worker/client";
import { startWorker } from "./worker/start-worker";

/** Starts the pane. The pane and the ribbon commands run in this one page (a shared runtime) and share one session. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element for the pane.");
  let signalReady = (_session: Session) => {};
  registerCommands(new Promise<Session>((resolve) => (signalReady = resolve)));
  const { host, platform } = await Office.onReady();
  if (host !== Office.HostType.Excel) return say(root, strings.notInExcel);
  if (!isSupported(MIN_VERSION)) return say(root, strings.excelTooOld);
  const checker = new CheckerClient(startWorker);
  const otherWindows = openListsChannel();
  const session = new Session({
    workbook: openWorkbook(),
    live: openLiveWorkbook(),
    checker,
    startFileWorker,
    saveFile,
    // By design, according to Microsoft: its web view on a Mac gives pages no downloads, and reports no error.
    savesNoFiles: platform === Office.PlatformType.Mac,
    now: () => new Date(),
    version: VERSION,
    onListsChanged: otherWindows.tell,
  });
  otherWindows.listen(() => void session.lists.read(true));
  window.addEventListener("focus", session.live.look);
  markUnsaved(session);
  signalReady(session);
  const loadRules = () => checker.rules();
  createRoot(root).render(
    <UnsavedContext value={session.statuses}>
      <ErrorBoundary
        fallback={() => <PaneStopped text={strings.paneStopped} unsaved={session.statuses.unsavedText()} />}
      >
        <App session={session} loadRules={loadRules} />
      </ErrorBoundary>
    </UnsavedContext>,
  );
  await session.open();
}

/** Marks the page while something typed is only in it, so that whatever contains the page can ask before closing it. */
function markUnsaved({ statuses }: Session): void {
  statuses.whenUnsavedChanges(() =>
    document.documentElement.toggleAttribute("data-unsaved", statuses.countUnsaved() > 0),
  );
}

/** Says why the pane does not start, below the title and in the style of the page as it was loaded. */
function say(root: HTMLElement, why: string): void {
  const page = root.querySelector("main") ?? root;
  const sentence = document.createElement("p");
  sentence.textContent = why;
  page.replaceChildren(...page.querySelectorAll("h1"), sentence);
}

start().catch(() => {
  const root = document.getElementById("root");
  const text = typeof Office === "undefined" ? strings.officeNotLoaded : strings.paneNotStarted;
  if (root) createRoot(root).render(<PaneStopped text={text} />);
});
