import { makeStyles, Switch } from "@fluentui/react-components";
import { useId, useSyncExternalStore } from "react";
import type { NoteActions } from "../note-actions";
import type { Session } from "../session";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";

const useStyles = makeStyles({ label: { overflowWrap: "anywhere" } });

interface NotesOptionProps {
  readonly notes: NoteActions;
  readonly subscribe: Session["subscribe"];
}

/** The switch for notes on highlighted cells. It is shown only where this Excel has notes. */
export function NotesOption({ notes, subscribe }: NotesOptionProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const on = useSyncExternalStore(subscribe, notes.areEnabled);
  const hint = useId();
  return (
    <>
      <p id={hint} className={page.text}>
        {strings.notesHint}
      </p>
      <Switch
        checked={on}
        label={{ children: strings.notes, className: styles.label }}
        aria-describedby={hint}
        onChange={(_event, { checked }) => void notes.turn(checked)}
      />
    </>
  );
}
