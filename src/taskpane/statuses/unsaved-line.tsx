import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { strings } from "../strings";
import { useStatuses } from "./statuses-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
  },
});

interface UnsavedLineProps {
  /** Whether the forms of the list are out of sight, so that all that is typed in them is. */
  readonly all: boolean;
  readonly onShow: () => void;
}

/** Says that owners or notes are typed and not saved whose form is not open any more, and leads to them. */
export function UnsavedLine({ all, onShow }: UnsavedLineProps) {
  const styles = useStyles();
  const { drafts } = useStatuses();
  const unsaved = useSyncExternalStore(drafts.subscribe, () =>
    all ? drafts.all().length : drafts.outOfSight(),
  );
  if (unsaved === 0) return null;
  return (
    <div className={styles.line}>
      <span>{strings.unsaved(unsaved)}</span>
      <Button size="small" onClick={onShow}>
        {strings.unsavedShow}
      </Button>
    </div>
  );
}
