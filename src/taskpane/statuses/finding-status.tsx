import { Badge, Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { lacksReason, STATUS_NAMES, STATUSES, type TypedValues, type Status } from "../../report/statuses";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { LocatedFinding } from "../worker/results";
import { OwnerAndNote } from "./owner-and-note";
import type { StatusDraft } from "./status-drafts";
import { useStatuses } from "./statuses-context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", paddingTop: "4px" },
  select: { flex: "0 1 168px" },
  said: { paddingTop: "2px" },
  owner: { fontWeight: tokens.fontWeightSemibold },
});

/** Status, owner and note of a finding, which can be changed in place. */
export function FindingStatus({ finding }: { readonly finding: LocatedFinding }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { of, save, drafts } = useStatuses();
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.of(finding.key));
  // When the list is redrawn, as by Validate, a form with unsaved text opens again.
  const [open, setOpen] = useState(draft !== undefined);
  useEffect(() => (open ? drafts.showForm(finding.key) : undefined), [open, drafts, finding.key]);
  const [said, setSaid] = useState("");
  const toggle = useRef<HTMLButtonElement>(null);
  const { found, ...values } = of(finding);
  const name = `${strings.rule(finding.rule)}, ${strings.child(finding.child)}`;
  const change = (changed: Partial<TypedValues>) => save([{ finding, values: { ...values, ...changed } }]);
  const choose = (status: Status) => {
    change({ status });
    if (lacksReason({ ...values, status })) setOpen(true);
  };
  const type = (typed: StatusDraft) => {
    const { owner, note } = { ...values, ...draft, ...typed };
    // Text that was typed and removed again need not be saved.
    if (owner === values.owner && note === values.note) drafts.drop(finding.key);
    else drafts.type(finding, typed);
  };
  const close = () => {
    drafts.drop(finding.key);
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div>
      <div className={styles.line}>
        <Select
          size="small"
          className={mergeClasses(page.select, page.wideEnough, styles.select)}
          aria-label={strings.statusOf(name)}
          value={values.status}
          onChange={(_event, { value }) => choose(STATUSES.find((status) => status === value) ?? "open")}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {STATUS_NAMES[status]}
            </option>
          ))}
        </Select>
        <Button
          ref={toggle}
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={strings.ownerAndNoteOf(name)}
          onClick={() => setOpen(!open)}
        >
          {strings.ownerAndNote}
        </Button>
        {draft && !open && (
          <Badge appearance="tint" color="warning">
            {strings.draftNotSaved}
          </Badge>
        )}
        {found === "new" && (
          <Badge appearance="tint" color="informative">
            {strings.foundNew}
          </Badge>
        )}
        {found === "again" && (
          <Badge appearance="tint" color="warning">
            {strings.foundAgain}
          </Badge>
        )}
      </div>
      {!open && (values.owner || values.note) && (
        <p className={mergeClasses(page.quiet, styles.said)}>
          {values.owner && <span className={styles.owner}>{values.owner}</span>}
          {values.owner && values.note && ": "}
          {values.note}
        </p>
      )}
      {open && (
        <OwnerAndNote
          values={values}
          draft={draft}
          onType={type}
          onSave={(typed) => {
            change(typed);
            setSaid(strings.ownerAndNoteEntered);
            close();
          }}
          onCancel={close}
        />
      )}
      <span role="status" className={page.hidden}>
        {open ? "" : said}
      </span>
    </div>
  );
}
