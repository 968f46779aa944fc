import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { replacedBy, type ImportDecision } from "../import-actions";
import type { ImportReview } from "../session-state";
import { Disclosure } from "../shared/disclosure";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { WorkbookOverview } from "../worker/overview";
import { ImportTable } from "./import-table";
import { decisionOf, sharedTables, duplicateTables, type TableChoice } from "./import-choices";

const useStyles = makeStyles({
  surface: { padding: "16px", maxWidth: "560px", width: "calc(100vw - 24px)" },
  content: { display: "flex", flexDirection: "column", gap: "12px", paddingRight: "4px" },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "8px" },
  // On a line of its own, above the buttons, which stay visible while the tables scroll.
  why: { flex: "1 0 100%" },
  problems: { margin: "0 0 4px 24px", padding: 0, overflowWrap: "anywhere" },
});

interface ImportReviewProps {
  readonly review: ImportReview;
  readonly overview: WorkbookOverview | null;
  readonly onLeave: () => void;
  readonly onWrite: (decisions: readonly ImportDecision[], replace: boolean) => void;
}

/** Asks what becomes of the tables found in files, before anything is written. */
export default function ImportReviewDialog({ review, overview, onLeave, onWrite }: ImportReviewProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [choices, setChoices] = useState<readonly TableChoice[]>(() =>
    review.tables.map(({ table }, index) => ({
      table,
      lastYear: review.years[index] === "last",
      isLeftOut: review.years[index] === "other",
    })),
  );
  const [replace, setReplace] = useState(false);
  const decisions = choices.map(decisionOf);
  const wanted = decisions.filter((decision) => decision !== null);
  const shared = sharedTables(decisions);
  const isBlocked = wanted.length === 0 || shared.size > 0;
  const why = useId();
  const existing = [
    ...new Set(wanted.flatMap((decision) => replacedBy(decision, overview, review.newYear) ?? [])),
  ];
  const years = new Set(choices.filter(({ isLeftOut }) => !isLeftOut).map(({ lastYear }) => lastYear));
  const set = (index: number, choice: TableChoice) =>
    setChoices(choices.map((one, other) => (other === index ? choice : one)));
  const areAllLeftOut = choices.every(({ isLeftOut }) => isLeftOut);
  const setAll = (lastYear: boolean) =>
    setChoices(choices.map((one) => ({ ...one, lastYear, isLeftOut: one.isLeftOut && !areAllLeftOut })));
  const replaces = replace && existing.length > 0;

  return (
    <Dialog open modalType="modal" onOpenChange={(_event, { open }) => !open && onLeave()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{strings.reviewTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            {review.problems.length > 0 && <Problems problems={review.problems} />}
            <Field
              label={{ children: strings.reviewYear, weight: "semibold" }}
              hint={years.size > 1 ? strings.reviewBoth : undefined}
            >
              <RadioGroup
                value={years.size === 1 ? (years.has(true) ? "last" : "this") : ""}
                onChange={(_event, { value }) => setAll(value === "last")}
              >
                <Radio value="this" label={strings.reviewThisYear} />
                <Radio value="last" label={strings.reviewLastYear} />
              </RadioGroup>
            </Field>
            <ul className={page.list}>
              {review.tables.map((table, index) => (
                <ImportTable
                  key={table.index}
                  found={table}
                  choice={choices[index] ?? { table: table.table, lastYear: false, isLeftOut: true }}
                  isShared={shared.has(index)}
                  isOfOtherYear={review.years[index] === "other"}
                  onChoose={(choice) => set(index, choice)}
                />
              ))}
            </ul>
            {review.notes.map((note) => (
              <p key={note} className={page.quiet}>
                {note}
              </p>
            ))}
            {review.newYear && wanted.some(({ lastYear }) => !lastYear) && (
              <p>{strings.reviewNewYear(review.newYear)}</p>
            )}
            {existing.length > 0 && (
              <Field label={{ children: strings.reviewExisting(existing), weight: "semibold" }}>
                <RadioGroup
                  value={replace ? "replace" : "beside"}
                  onChange={(_event, { value }) => setReplace(value === "replace")}
                >
                  <Radio value="beside" label={strings.reviewBeside} />
                  <Radio value="replace" label={strings.reviewReplace} />
                </RadioGroup>
              </Field>
            )}
          </DialogContent>
          <DialogActions className={styles.actions}>
            {isBlocked && (
              <p id={why} className={mergeClasses(page.quiet, styles.why)}>
                {strings.reviewBlocked(duplicateTables(decisions))}
              </p>
            )}
            <Button
              appearance="primary"
              disabledFocusable={isBlocked}
              aria-describedby={isBlocked ? why : undefined}
              onClick={() => onWrite(decisions, replaces)}
            >
              {replaces ? strings.reviewReplaceAndWrite(wanted.length) : strings.reviewWrite(wanted.length)}
            </Button>
            <Button onClick={onLeave}>{strings.reviewCancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(true);
  return (
    <div>
      <Disclosure label={strings.reviewProblems(problems.length)} open={open} onToggle={setOpen}>
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
