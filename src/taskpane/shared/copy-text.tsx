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
  /** No other file beside it has it. */
  readonly name: string;
  /** Makes the text; null when it could not be made, which is said elsewhere. */
  readonly text: () => Promise<string | null>;
}

interface CopyTextProps {
  readonly files: readonly FileAsText[];
  /** Whether a file is being written: another one has to wait. */
  readonly busy: boolean;
  /** Whether no file can be saved here: then this is the only way, and is shown without being asked for. */
  readonly only: boolean;
  /** Another one once the texts of the same files would be others; left out where they stay the same. */
  readonly edition?: number;
}

interface ShownText {
  readonly file: string;
  readonly text: string;
  readonly edition: number;
}

/** For where downloads are blocked: the text of one file, to be copied. */
export function CopyText({ files, busy, only, edition = 0 }: CopyTextProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [open, setOpen] = useState(only);
  const [file, setFile] = useState(files[0]?.name ?? "");
  const [shown, setShown] = useState<ShownText | null>(null);
  const [said, setSaid] = useState("");
  const wanted = useRef(file);
  const area = useRef<HTMLTextAreaElement>(null);
  // Edits are followed before a text is made, and none until it is there: it is of the last edition that was drawn.
  const latest = useRef(edition);
  useEffect(() => {
    latest.current = edition;
  }, [edition]);
  const isOutdated = shown !== null && shown.edition !== edition;
  const show = async () => {
    setSaid("");
    const text = (await files.find(({ name }) => name === file)?.text()) ?? null;
    // Another one may have been chosen while it was written.
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
