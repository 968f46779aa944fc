import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { strings } from "../strings";
import type { WorkbenchState } from "../workbench";

const useStyles = makeStyles({ line: { flexShrink: 0 } });

interface ProblemLineProps {
  readonly state: WorkbenchState;
  readonly onDismiss: () => void;
}

/** What could not be done, and what to do next. */
export function ProblemLine({ state: { notice }, onDismiss }: ProblemLineProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.line}>
      {notice?.intent === "error" && (
        <MessageBar intent="error" layout="multiline">
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
