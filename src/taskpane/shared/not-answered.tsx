import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { strings } from "../strings";

/** Says that something about the run could not be told, and offers to ask again. */
export function NotAnswered({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{strings.detailsGone}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {strings.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
