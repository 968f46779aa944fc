import { useLayoutEffect, useRef } from "react";
import type { Session } from "../session";
import { focusNear } from "../shared/focus-near";
import { NoticeBar } from "../shared/notice-bar";
import { usePageStyles } from "../shared/page-styles";
import type { StatusBatch } from "../status-actions";
import { strings } from "../strings";

interface StatusUndoProps {
  readonly session: Session;
  readonly batch: StatusBatch;
}

/** Says that findings were given a status together, and offers to undo that. Then the focus goes to these findings. */
export function StatusUndo({ session, batch }: StatusUndoProps) {
  const page = usePageStyles();
  const bar = useRef<HTMLDivElement>(null);
  const about = useRef(batch);
  useLayoutEffect(() => {
    about.current = batch;
  }, [batch]);
  useLayoutEffect(() => {
    const element = bar.current;
    return () => {
      // The bar is removed after this, so only now is it known whether it had the focus.
      if (!element?.contains(document.activeElement)) return;
      requestAnimationFrame(() => focusNear(about.current.before.map(({ finding }) => finding)));
    };
  }, []);
  return (
    <div ref={bar} className={page.notice}>
      <NoticeBar
        notice={{ intent: "success", text: batch.said }}
        undo={{ name: strings.undoStatuses, busy: false, act: () => void session.statuses.undo() }}
        dismissLabel={strings.keepStatuses}
        onDismiss={session.statuses.keep}
      />
    </div>
  );
}
