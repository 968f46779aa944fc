import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { strings } from "../strings";
import type { WorkbenchState } from "../workbench";

const useStyles = makeStyles({
  line: { flexShrink: 0 },
  spinner: { padding: "6px", justifyContent: "start" },
});

interface StatusLineProps {
  readonly state: WorkbenchState;
  readonly onDismiss: () => void;
}

/** What is being done with a file, or what came of it. */
export function StatusLine({ state: { busy, notice }, onDismiss }: StatusLineProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.line}>
      {busy !== null && <Spinner size="tiny" label={busy} className={styles.spinner} />}
      {busy === null && notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={strings.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
