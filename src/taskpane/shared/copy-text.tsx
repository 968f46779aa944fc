import { Button, Field, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { strings } from "../strings";
import { copyTextOf } from "./copy-text-of";
import { Disclosure } from "./disclosure";
import { usePageStyles } from "./page-styles";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A file whose text can be copied. */
export interface FileAsText {
  /** Differs from the names of the other files. */
  readonly name: string;
  /** Makes the text; null when that failed, which is reported elsewhere. */
  readonly text: () => Promise<string | null>;
}

interface CopyTextProps {
  readonly files: readonly FileAsText[];
  /** Whether a file is being written, so that another one has to wait. */
  readonly busy: boolean;
  /** Whether no file can be saved here. Copying is then the only way, and is open from the start. */
  readonly only: boolean;
  /** Changes when the texts of the same files would change; left out where they stay the same. */
  readonly edition?: number;
}

interface ShownText {
  readonly file: string;
  readonly text: string;
  readonly edition: number;
}

/** The text of one file, to be copied where downloads are blocked. */
export function CopyText({ files, busy, only, edition = 0 }: CopyTextProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [open, setOpen] = useState(only);
  const [file, setFile] = useState(files[0]?.name ?? "");
  const [shown, setShown] = useState<ShownText | null>(null);
  const [said, setSaid] = useState("");
  const wanted = useRef(file);
  const area = useRef<HTMLTextAreaElement>(null);
  // Edits are followed before a text is made, and none while it is being made. So the text is of the last edition
  // drawn.
  const latest = useRef(edition);
  useEffect(() => {
    latest.current = edition;
  }, [edition]);
  const isOutdated = shown !== null && shown.edition !== edition;
  const show = async () => {
    setSaid("");
    const text = (await files.find(({ name }) => name === file)?.text()) ?? null;
    // Another file may have been chosen in the meantime.
    if (wanted.current !== file) return;
    setShown(text === null ? null : { file, text, edition: latest.current });
  };
  const copy = async () => {
    if (!shown) return;
    const done = area.current !== null && (await copyTextOf(area.current));
    setSaid(done ? strings.copied : strings.copyByHand);
  };
  return (
    <div className={styles.body}>
      {only && <p className={page.text}>{strings.copyOnly}</p>}
      <Disclosure label={strings.copyTitle} open={open} onToggle={setOpen}>
        <div className={styles.body}>
          <p className={page.quiet}>{only ? strings.copyHintOnly : strings.copyHint}</p>
          <Field label={strings.copyWhich}>
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
              {files.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={busy} onClick={() => void show()}>
              {strings.copyShow}
            </Button>
            {shown && (
              <Button size="small" appearance="primary" onClick={() => void copy()}>
                {strings.copy}
              </Button>
            )}
          </div>
          {shown && (
            <Textarea
              className={page.textArea}
              textarea={{ ref: area }}
              readOnly
              rows={6}
              value={shown.text}
              aria-label={strings.copyTextOf(shown.file)}
            />
          )}
          <div role="status" className={page.quiet}>
            {isOutdated ? strings.copyOutdated : said}
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
