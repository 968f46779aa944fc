import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { serveByPostMessage } from "../host/transport";
import { listenToPane, post, type MessageToPage } from "../pane-messages";
import { strings } from "../strings";
import type { Workbench } from "../workbench";
import { useRegionKeys } from "./use-region-keys";

const MIN_WIDTH = 320;
const MAX_WIDTH = 500;
const WIDTH_STEP = 20;

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  closed: { display: "none" },
  divider: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    ":hover": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { backgroundColor: tokens.colorStrokeFocus2, outline: "none" },
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  body: { display: "flex", flexDirection: "column", minHeight: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "4px 4px 4px 16px",
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: { flexGrow: 1, minHeight: 0, width: "100%", border: "none" },
  resizing: { pointerEvents: "none" },
});

export interface TaskPaneProps {
  readonly workbench: Workbench;
  readonly shown: boolean;
  /** A ribbon command to run in the pane. `number` tells one press from the next. */
  readonly command: { readonly name: string; readonly number: number } | null;
  readonly onMessage: (message: MessageToPage) => void;
  readonly onClose: () => void;
}

/**
 * The add-in's own page in a frame, as wide as Excel makes a task pane. As in Excel, it keeps running while it is not
 * shown.
 */
export function TaskPane({ workbench, shown, command, onMessage, onClose }: TaskPaneProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(MIN_WIDTH);
  const [resizing, setResizing] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  useConnection(workbench, frame, onMessage);
  useRegionKeys(frame);
  useEffect(() => {
    const pane = frame.current?.contentWindow;
    if (command && pane) post(pane, { type: "run", command: command.name });
  }, [command]);
  return (
    <aside
      aria-label={strings.pane}
      data-open={shown}
      className={mergeClasses(styles.pane, !shown && styles.closed)}
    >
      <Divider width={width} onWidth={setWidth} onResizing={setResizing} />
      <div className={styles.body} style={{ width }}>
        <div className={styles.bar}>
          {strings.pane}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={strings.closePane}
            onClick={onClose}
          />
        </div>
        <iframe
          ref={frame}
          title={strings.pane}
          src="pane.html"
          className={mergeClasses(styles.frame, resizing && styles.resizing)}
        />
      </div>
    </aside>
  );
}

/** Connects the simulated Excel and this page with the pane in the frame. */
function useConnection(
  { host }: Workbench,
  frame: React.RefObject<HTMLIFrameElement | null>,
  onMessage: (message: MessageToPage) => void,
): void {
  useEffect(() => {
    const pane = frame.current?.contentWindow;
    if (!pane) return undefined;
    const stopServing = serveByPostMessage(host, { here: window, there: pane, origin: location.origin });
    const stopListening = listenToPane(pane, onMessage);
    return () => {
      stopServing();
      stopListening();
    };
  }, [host, frame, onMessage]);
}

interface DividerProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onResizing: (resizing: boolean) => void;
}

function Divider({ width, onWidth, onResizing }: DividerProps) {
  const styles = useStyles();
  const start = useRef<{ x: number; width: number } | null>(null);
  const resizeTo = (requested: number) =>
    onWidth(Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, requested))));
  const stop = () => {
    start.current = null;
    onResizing(false);
  };
  const onKeyDown = ({ key }: React.KeyboardEvent) => {
    if (key === "ArrowLeft") resizeTo(width + WIDTH_STEP);
    if (key === "ArrowRight") resizeTo(width - WIDTH_STEP);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={strings.paneWidth}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      className={styles.divider}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        onResizing(true);
      }}
      onPointerMove={({ clientX }) =>
        start.current && resizeTo(start.current.width + start.current.x - clientX)
      }
      onPointerUp={stop}
      onPointerCancel={stop}
    />
  );
}
