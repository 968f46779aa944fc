import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { noticeOf } from "../notices";
import { strings } from "../strings";

interface NotAnsweredProps {
  /** Why there is no answer. */
  readonly failure: { readonly error: unknown };
  readonly onAgain: () => void;
}

/** Says why a question was not answered, and offers to ask again. */
export function NotAnswered({ failure: { error }, onAgain }: NotAnsweredProps) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{noticeOf(error).text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {strings.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
