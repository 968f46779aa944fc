import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { ArrowUndoRegular, DismissRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { Notice } from "../session-state";
import { strings } from "../strings";
import { useReload } from "./use-reload";

const useStyles = makeStyles({
  /** A file name can be one long word. In a narrow pane it must not push the buttons out of sight. */
  text: { minWidth: 0, overflowWrap: "break-word" },
});

interface NoticeBarProps {
  readonly notice: Notice;
  /** Offers to undo the last corrections. */
  readonly undo?: { readonly name: string; readonly busy: boolean; readonly act: () => void } | undefined;
  readonly dismissLabel?: string | undefined;
  readonly onDismiss: () => void;
  /** What is shown below the text. */
  readonly children?: ReactNode;
}

/** The notice about what just happened. Screen readers hear it from the pane's live region. */
export function NoticeBar({
  notice,
  undo,
  dismissLabel = strings.dismiss,
  onDismiss,
  children,
}: NoticeBarProps) {
  const styles = useStyles();
  const anew = useReload();
  const text = useId();
  return (
    <MessageBar intent={notice.intent} layout="multiline" aria-labelledby={text}>
      <MessageBarBody className={styles.text}>
        <span id={text}>{notice.text}</span>
        {children}
        {notice.loadsAnew && <div role="status">{anew.said}</div>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={dismissLabel}
            title={dismissLabel}
            onClick={onDismiss}
          />
        }
      >
        {/* Without buttons it must hold nothing at all, or an empty line stays below the text. */}
        {(notice.loadsAnew || undo) && (
          <>
            {notice.loadsAnew && (
              <Button size="small" onClick={() => void anew.load()}>
                {anew.name}
              </Button>
            )}
            {undo && (
              <Button
                size="small"
                icon={<ArrowUndoRegular />}
                aria-label={undo.name}
                disabledFocusable={undo.busy}
                onClick={undo.act}
              >
                {strings.undo}
              </Button>
            )}
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
