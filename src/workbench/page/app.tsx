import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useCallback, useState, useSyncExternalStore } from "react";
import { SheetGrid } from "../grid/sheet-grid";
import type { MessageToPage } from "../pane-messages";
import { strings } from "../strings";
import type { Workbench } from "../workbench";
import { ChartNote } from "./chart-note";
import { DropArea } from "./drop-area";
import { FormulaBar } from "./formula-bar";
import { ProblemLine } from "./problem-line";
import { ReplaceDialog } from "./replace-dialog";
import { Ribbon } from "./ribbon";
import { SheetTabs } from "./sheet-tabs";
import { TaskPane } from "./task-pane";
import { usePageTheme } from "./theme";
import { TitleBar } from "./title-bar";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100dvh", overflow: "hidden" },
  body: { display: "flex", flexGrow: 1, minHeight: 0 },
  workbook: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
});

/** The workbench: ribbon, workbook, and the task pane beside it. */
export function App({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const theme = usePageTheme();
  const state = useSyncExternalStore(workbench.subscribe, workbench.getState);
  const open = useCallback(
    (files: readonly File[]) =>
      void workbench.open(files.map((file) => ({ name: file.name, read: () => bytesOf(file) }))),
    [workbench],
  );
  const pane = usePane(workbench, state.opened);
  const { activeSheet } = workbench.host;

  return (
    <FluentProvider theme={theme} className={styles.page}>
      <header>
        <TitleBar state={state} />
        <Ribbon
          workbench={workbench}
          ready={pane.ready}
          canDownload={state.fileName !== null && state.busy === null}
          onCommand={pane.run}
          onShowPane={pane.show}
          onOpen={open}
          onDownload={() => void workbench.download()}
          onPractice={() => void workbench.openPractice()}
          onPracticeLists={() => void workbench.loadPracticeLists()}
        />
        <ProblemLine state={state} onDismiss={() => workbench.notify(null)} />
      </header>
      <div className={styles.body}>
        <main className={styles.workbook}>
          <FormulaBar workbench={workbench} />
          <SheetGrid key={`${state.opened} ${activeSheet.id}`} workbench={workbench} state={state} />
          <ChartNote workbench={workbench} />
          <SheetTabs workbench={workbench} />
        </main>
        {state.opened > 0 && (
          <TaskPane
            key={state.opened}
            workbench={workbench}
            shown={pane.shown}
            command={pane.command}
            onMessage={pane.onMessage}
            onClose={pane.hide}
          />
        )}
      </div>
      <ReplaceDialog
        open={state.pendingFiles !== null}
        fileName={state.fileName ?? ""}
        changed={state.changed}
        unsaved={state.unsaved}
        onAnswer={(replace) => void workbench.answerReplace(replace)}
      />
      <DropArea onDrop={open} />
    </FluentProvider>
  );
}

/**
 * What the page knows about the pane: whether it is shown, and which ribbon commands are ready. Resets with each
 * workbook.
 */
function usePane(workbench: Workbench, opened: number) {
  const [shown, setShown] = useState(true);
  const [ready, setReady] = useState<ReadonlySet<string>>(new Set());
  const [command, setCommand] = useState<{ name: string; number: number } | null>(null);
  const [knownOpened, setKnownOpened] = useState(opened);
  if (knownOpened !== opened) {
    setKnownOpened(opened);
    setReady(new Set());
    setCommand(null);
  }
  const onMessage = useCallback(
    (message: MessageToPage) => {
      if (message.type === "command-ready") setReady((known) => new Set([...known, message.command]));
      if (message.type === "unsaved") workbench.setUnsaved(message.unsaved);
      if (message.type === "show") setShown(message.shown);
      if (message.type === "command-failed") {
        workbench.notify({ intent: "error", text: strings.commandFailed });
      }
    },
    [workbench],
  );
  return {
    shown,
    ready,
    command,
    onMessage,
    run: (name: string) => setCommand((last) => ({ name, number: (last?.number ?? 0) + 1 })),
    show: () => setShown(true),
    hide: () => setShown(false),
  };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
