import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useId, type FormEvent, type KeyboardEvent } from "react";
import { lacksReason, type TypedValues } from "../../report/statuses";
import { MAX_CELL_TEXT_LENGTH } from "../../return/cells";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { StatusDraft } from "./status-drafts";
import { useStatuses } from "./statuses-context";

const MAX_OWNER_LENGTH = 200;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 0" },
  buttons: { display: "flex", gap: "8px" },
});

interface OwnerAndNoteProps {
  readonly values: TypedValues;
  readonly draft: StatusDraft | undefined;
  readonly onType: (typed: StatusDraft) => void;
  readonly onSave: (typed: Pick<TypedValues, "owner" | "note">) => void;
  readonly onCancel: () => void;
}

/** The form for owner and note. Enter in the owner field saves; Escape leaves everything as it was. */
export function OwnerAndNote({ values, draft, onType, onSave, onCancel }: OwnerAndNoteProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { owners } = useStatuses();
  const { owner, note } = { ...values, ...draft };
  const list = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ owner: owner.trim(), note: note.trim() });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave}>
      <Field label={strings.owner} size="small">
        <Input
          size="small"
          list={list}
          maxLength={MAX_OWNER_LENGTH}
          placeholder={strings.ownerHint}
          value={owner}
          onChange={(_event, { value }) => onType({ owner: value })}
        />
      </Field>
      <datalist id={list}>
        {owners.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Field
        label={strings.note}
        size="small"
        validationState="none"
        validationMessage={lacksReason({ ...values, note }) ? strings.reasonWanted : undefined}
      >
        <Textarea
          className={page.textArea}
          size="small"
          resize="vertical"
          maxLength={MAX_CELL_TEXT_LENGTH}
          placeholder={strings.noteHint}
          value={note}
          onChange={(_event, { value }) => onType({ note: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {strings.saveStatus}
        </Button>
        <Button size="small" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </form>
  );
}
