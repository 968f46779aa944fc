import { Button, Field, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { TABLE_NAMES } from "../../return/tables";
import type { ExportedTable, ExportForm } from "../../files/export-return";
import { copyTextOf } from "../shared/copy-text-of";
import { Disclosure } from "../shared/disclosure";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";

type OneFile = Exclude<ExportForm, { form: "zip" }>;

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface CopyTextProps {
  readonly tables: readonly ExportedTable[];
  /** Whether a file is being written: another one has to wait. */
  readonly busy: boolean;
  /** Whether it is shown without being asked for. */
  readonly startsOpen?: boolean;
  readonly onText: (wanted: OneFile) => Promise<string | null>;
}

/** For where downloads are blocked: the text of one file, to be copied. */
export function CopyText({ tables, busy, startsOpen = false, onText }: CopyTextProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [open, setOpen] = useState(startsOpen);
  const [file, setFile] = useState("xml");
  const [shown, setShown] = useState<{ readonly file: string; readonly text: string } | null>(null);
  const [said, setSaid] = useState("");
  const wanted = useRef(file);
  const area = useRef<HTMLTextAreaElement>(null);
  const table = TABLE_NAMES.find((name) => name === file);
  const show = async () => {
    setSaid("");
    const text = await onText(table ? { form: "csv", table } : { form: "xml" });
    // Another one may have been chosen while it was written.
    if (wanted.current !== file) return;
    const name = tables.find((one) => one.table === table)?.file ?? strings.exportXmlTitle;
    setShown(text === null ? null : { file: name, text });
  };
  const copy = async () => {
    if (!shown) return;
    const done = area.current !== null && (await copyTextOf(area.current));
    setSaid(done ? strings.exportCopied : strings.exportCopyByHand);
  };
  return (
    <div>
      <Disclosure label={strings.exportCopyTitle} open={open} onToggle={setOpen}>
        <div className={styles.body}>
          <p className={page.quiet}>{strings.exportCopyHint}</p>
          <Field label={strings.exportCopyWhich}>
            <Select
              className={page.select}
              value={file}
              onChange={(_event, { value }) => {
                setFile(value);
                wanted.current = value;
                setShown(null);
                setSaid("");
              }}
            >
              <option value="xml">{strings.exportXmlTitle}</option>
              {tables.map((one) => (
                <option key={one.table} value={one.table}>
                  {one.file}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={busy} onClick={() => void show()}>
              {strings.exportCopyShow}
            </Button>
            {shown && (
              <Button size="small" appearance="primary" onClick={() => void copy()}>
                {strings.exportCopy}
              </Button>
            )}
          </div>
          {shown && (
            <Textarea
              textarea={{ ref: area }}
              readOnly
              rows={6}
              value={shown.text}
              aria-label={strings.exportTextOf(shown.file)}
            />
          )}
          <div role="status" className={page.quiet}>
            {said}
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
