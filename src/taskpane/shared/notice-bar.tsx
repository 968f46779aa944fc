import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../session-state";
import { strings } from "../strings";

interface NoticeBarProps {
  readonly notice: Notice;
  /** Offers to undo the last corrections. */
  readonly undo?: { readonly busy: boolean; readonly act: () => void } | undefined;
  readonly dismissLabel?: string;
  readonly onDismiss: () => void;
}

/** The sentence about what just happened. Screen readers hear it from the pane's live region. */
export function NoticeBar({ notice, undo, dismissLabel = strings.dismiss, onDismiss }: NoticeBarProps) {
  return (
    <MessageBar intent={notice.intent} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
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
        {undo && (
          <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={undo.busy} onClick={undo.act}>
            {strings.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
