import { makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  BookDatabaseRegular,
  DocumentAddRegular,
  FolderOpenRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import { strings } from "../strings";
import type { Workbench } from "../workbench";
import { CellsGroup } from "./cells-group";
import { Group, RibbonButton } from "./ribbon-parts";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 0",
    padding: "6px 8px 2px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { width: "24px", height: "24px", display: "block" },
});

export interface RibbonProps {
  readonly workbench: Workbench;
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

/** The add-in's group as Excel shows it, a group for the workbook, and one for its rows. */
export function Ribbon(props: RibbonProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const {
    workbench,
    ready,
    canDownload,
    onCommand,
    onShowPane,
    onOpen,
    onDownload,
    onPractice,
    onPracticeLists,
  } = props;
  const pick = (event: React.ChangeEvent<HTMLInputElement>) => {
    onOpen([...(event.target.files ?? [])]);
    // So that the same file can be picked again.
    event.target.value = "";
  };
  return (
    <div role="toolbar" aria-label={strings.ribbon} className={styles.ribbon}>
      <Group name={strings.groupValidator} shrinks="last">
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
      <Group name={strings.groupWorkbook} shrinks="second">
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
      <CellsGroup workbench={workbench} />
      <input ref={picker} type="file" multiple hidden accept=".xlsx,.xlsm,.csv,.tsv,.txt" onChange={pick} />
    </div>
  );
}

/** The icon that Excel shows on the button, as named in the manifest. */
function AddinIcon({ name }: { readonly name: string }) {
  return <img className={useStyles().icon} src={`assets/icons/${name}-48.png`} alt="" />;
}
