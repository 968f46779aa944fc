import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { BookDatabaseRegular } from "@fluentui/react-icons/svg/book-database";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useId, useRef } from "react";
import { strings } from "../strings";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 0",
    padding: "6px 8px 2px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "0 8px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: "2px" },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, lineHeight: "14px" },
  button: {
    flexDirection: "column",
    minWidth: "72px",
    padding: "4px 8px",
    gap: "2px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { width: "24px", height: "24px", display: "block" },
});

export interface RibbonProps {
  /** Commands of the add-in that can be run now. */
  readonly ready: ReadonlySet<string>;
  readonly canDownload: boolean;
  readonly onCommand: (command: string) => void;
  readonly onShowPane: () => void;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onDownload: () => void;
  readonly onPractice: () => void;
  readonly onPracticeLists: () => void;
}

/** The add-in's group as Excel shows it, and a group for the workbook. */
export function Ribbon(props: RibbonProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { ready, canDownload, onCommand, onShowPane, onOpen, onDownload, onPractice, onPracticeLists } =
    props;
  const pick = (event: React.ChangeEvent<HTMLInputElement>) => {
    onOpen([...(event.target.files ?? [])]);
    // The same file can then be picked again.
    event.target.value = "";
  };
  return (
    <div role="toolbar" aria-label={strings.ribbon} className={styles.ribbon}>
      <Group name={strings.groupValidator}>
        <RibbonButton
          text={strings.validate}
          icon={<AddinIcon name="validate" />}
          disabled={!ready.has("validate")}
          onClick={() => onCommand("validate")}
        />
        <RibbonButton
          text={strings.removeAnnotations}
          icon={<AddinIcon name="remove" />}
          disabled={!ready.has("removeAnnotations")}
          onClick={() => onCommand("removeAnnotations")}
        />
        <RibbonButton text={strings.showPane} icon={<AddinIcon name="pane" />} onClick={onShowPane} />
      </Group>
      <Group name={strings.groupWorkbook}>
        <RibbonButton
          text={strings.open}
          hint={strings.openHint}
          icon={<FolderOpenRegular />}
          onClick={() => picker.current?.click()}
        />
        <RibbonButton
          text={strings.download}
          icon={<ArrowDownloadRegular />}
          disabled={!canDownload}
          onClick={onDownload}
        />
        <RibbonButton text={strings.newPractice} icon={<DocumentAddRegular />} onClick={onPractice} />
        <RibbonButton
          text={strings.practiceLists}
          hint={strings.practiceListsHint}
          icon={<BookDatabaseRegular />}
          onClick={onPracticeLists}
        />
      </Group>
      <input ref={picker} type="file" multiple hidden accept=".xlsx,.csv,.tsv,.txt" onChange={pick} />
    </div>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div className={styles.buttons}>{children}</div>
      <div id={id} className={styles.name}>
        {name}
      </div>
    </div>
  );
}

interface RibbonButtonProps {
  readonly text: string;
  readonly hint?: string;
  readonly icon: React.ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function RibbonButton({ text, hint, icon, disabled = false, onClick }: RibbonButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={icon}
      title={hint}
      disabledFocusable={disabled}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}

/** The picture that Excel shows on the button, from the manifest. */
function AddinIcon({ name }: { readonly name: string }) {
  return <img className={useStyles().icon} src={`assets/icons/${name}-48.png`} alt="" />;
}
