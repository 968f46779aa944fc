import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ExportForm } from "../../files/export-return";
import type { ExportReview } from "../session-state";
import { CopyText } from "../shared/copy-text";
import { Disclosure } from "../shared/disclosure";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import { ExportedTables } from "./exported-tables";

const useStyles = makeStyles({
  surface: { padding: "16px", maxWidth: "560px", width: "calc(100vw - 24px)" },
  content: { display: "flex", flexDirection: "column", gap: "12px", paddingRight: "4px" },
  files: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  wide: { width: "100%" },
  actions: { flexWrap: "wrap" },
});

interface ExportDialogProps {
  readonly review: ExportReview;
  readonly busy: boolean;
  /** Whether no file can be saved here, so that only texts to copy are offered. */
  readonly copyOnly: boolean;
  readonly onSave: (wanted: ExportForm) => void;
  readonly onText: (wanted: Exclude<ExportForm, { form: "zip" }>) => Promise<string | null>;
  readonly onLeave: () => void;
}

/** Shows what the files of the return will hold, and saves them or offers their texts for copying. */
export default function ExportDialog({ review, busy, copyOnly, onSave, onText, onLeave }: ExportDialogProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [open, setOpen] = useState(false);
  const { contents, saved } = review;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saved) outcome.current?.scrollIntoView({ block: "nearest" });
  }, [saved]);
  const { tables, lastYearSheets, leftOutSheets, xmlNotes } = contents;
  const texts = [
    { name: strings.exportXmlTitle, text: () => onText({ form: "xml" }) },
    ...tables.map(({ table, file }) => ({ name: file, text: () => onText({ form: "csv", table }) })),
  ];
  return (
    <Dialog open modalType="modal" onOpenChange={(_event, data) => !data.open && onLeave()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{strings.exportDialog}</DialogTitle>
          {/* The first Tab stop, so that the dialog opens at its top and can be scrolled with the keyboard. */}
          <DialogContent
            className={styles.content}
            tabIndex={0}
            role="group"
            aria-label={strings.exportContents}
          >
            <p className={page.text}>{strings.exportYear(contents.year)}</p>
            <ExportedTables tables={tables} />
            {leftOutSheets.length > 0 && <p className={page.text}>{strings.exportLeftOut(leftOutSheets)}</p>}
            {lastYearSheets.length > 0 && (
              <p className={page.quiet}>{strings.exportLastYear(lastYearSheets)}</p>
            )}
            <p className={page.quiet}>{strings.exportNotChecked}</p>
            {copyOnly && <CopyText files={texts} busy={busy} only />}
            {!copyOnly && (
              <div className={styles.files}>
                <h3 className={page.sectionTitle}>{strings.exportCsvTitle}</h3>
                <div className={styles.wide}>
                  <Disclosure label={strings.exportOneByOne} open={open} onToggle={setOpen}>
                    <div className={styles.files}>
                      {tables.map(({ table, file }) => (
                        <Button
                          key={table}
                          size="small"
                          disabledFocusable={busy}
                          onClick={() => onSave({ form: "csv", table })}
                        >
                          {strings.exportSaveTable(file)}
                        </Button>
                      ))}
                    </div>
                  </Disclosure>
                </div>
              </div>
            )}
            <div className={styles.files}>
              <h3 className={page.sectionTitle}>{strings.exportXmlTitle}</h3>
              {[...xmlNotes, strings.exportXmlOrder].map((note) => (
                <p key={note} className={page.quiet}>
                  {note}
                </p>
              ))}
            </div>
            <div role="status" ref={outcome}>
              {saved && <p className={page.text}>{strings.exportSaved(saved)}</p>}
            </div>
            {!copyOnly && <CopyText files={texts} busy={busy} only={false} />}
          </DialogContent>
          {/* Below the scrolling part, so that the buttons are visible however long the list of tables is. */}
          <DialogActions fluid className={styles.actions}>
            {!copyOnly && (
              <>
                <Button appearance="primary" disabledFocusable={busy} onClick={() => onSave({ form: "zip" })}>
                  {strings.exportZip(tables.length)}
                </Button>
                <Button disabledFocusable={busy} onClick={() => onSave({ form: "xml" })}>
                  {strings.exportXml}
                </Button>
              </>
            )}
            <Button onClick={onLeave}>{strings.exportClose}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
