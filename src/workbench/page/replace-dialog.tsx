import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { strings } from "../strings";

interface ReplaceDialogProps {
  readonly open: boolean;
  readonly fileName: string;
  /** The workbook was changed since it was opened or downloaded. */
  readonly changed: boolean;
  /** The pane holds typed text that is not saved in the workbook. */
  readonly unsaved: boolean;
  readonly onAnswer: (replace: boolean) => void;
}

/** Asks before the changes of the open workbook, or what is typed in its pane, are lost. */
export function ReplaceDialog({ open, fileName, changed, unsaved, onAnswer }: ReplaceDialogProps) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={() => onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.replaceTitle}</DialogTitle>
          <DialogContent>
            {changed && <p>{strings.replaceText(fileName)}</p>}
            {unsaved && <p>{strings.replaceUnsaved}</p>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onAnswer(false)}>
              {strings.keep}
            </Button>
            <Button onClick={() => onAnswer(true)}>{strings.replace}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
