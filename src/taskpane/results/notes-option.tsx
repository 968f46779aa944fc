import { Switch } from "@fluentui/react-components";
import { useId, useSyncExternalStore } from "react";
import type { NoteActions } from "../note-actions";
import type { Session } from "../session";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";

interface NotesOptionProps {
  readonly notes: NoteActions;
  readonly subscribe: Session["subscribe"];
}

/** The switch for notes on highlighted cells. It is shown only where this Excel has notes. */
export function NotesOption({ notes, subscribe }: NotesOptionProps) {
  const page = usePageStyles();
  const on = useSyncExternalStore(subscribe, notes.areEnabled);
  const hint = useId();
  return (
    <>
      <p id={hint} className={page.text}>
        {strings.notesHint}
      </p>
      <Switch
        checked={on}
        label={strings.notes}
        aria-describedby={hint}
        onChange={(_event, { checked }) => void notes.turn(checked)}
      />
    </>
  );
}
