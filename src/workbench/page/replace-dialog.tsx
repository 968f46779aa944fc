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
  readonly onAnswer: (replace: boolean) => void;
}

/** Asks before the changes of the open workbook are lost. */
export function ReplaceDialog({ open, fileName, onAnswer }: ReplaceDialogProps) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={() => onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.replaceTitle}</DialogTitle>
          <DialogContent>{strings.replaceText(fileName)}</DialogContent>
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
