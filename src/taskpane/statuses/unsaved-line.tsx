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
  /** Whether the list's forms are hidden, so that everything typed in them counts. */
  readonly all: boolean;
  readonly onShow: () => void;
}

/** Says that unsaved owners or notes are out of sight, and leads to them. */
export function UnsavedLine({ all, onShow }: UnsavedLineProps) {
  const styles = useStyles();
  const { drafts } = useStatuses();
  const unsaved = useSyncExternalStore(drafts.subscribe, () =>
    all ? drafts.all().length : drafts.hiddenCount(),
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
