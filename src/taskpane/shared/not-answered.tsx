import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { strings } from "../strings";

interface NotAnsweredProps {
  /** What could not be told; left out, something about the run. */
  readonly text?: string;
  readonly onAgain: () => void;
}

/** Says that something could not be told, and offers to ask again. */
export function NotAnswered({ text = strings.detailsGone, onAgain }: NotAnsweredProps) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {strings.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
