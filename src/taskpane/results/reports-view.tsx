import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { OWN_SHEETS, SHEETS_WITHOUT_PERSONAL_DATA } from "../../report/annotations";
import type { Session } from "../session";
import { CopyText } from "../shared/copy-text";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import { reportFileName } from "../worker/report-files";
import type { CheckResults } from "../worker/results";
import { ForColleagues } from "./for-colleagues";
import { NotesOption } from "./notes-option";
import { Make, Part } from "./report-parts";
import { useEdition } from "./use-edition";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  warning: {
    margin: 0,
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    overflowWrap: "anywhere",
  },
});

const LISTS = ["children", "counts"] as const;
const SAFE_SHEETS = SHEETS_WITHOUT_PERSONAL_DATA.map((key) => OWN_SHEETS[key]);

interface ReportsViewProps {
  readonly session: Pick<Session, "reports" | "notes" | "savesNoFiles" | "subscribe">;
  readonly results: CheckResults;
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** What can be made of the last check on request: lists, a sheet for colleagues, a copy to share, equality monitoring. */
export function ReportsView({ session, results, busy, onBack }: ReportsViewProps) {
  const { reports, notes, savesNoFiles } = session;
  const styles = useStyles();
  const page = usePageStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const edition = useEdition(results);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {strings.backToResults}
      </Button>
      <header className={page.section}>
        <h1 ref={title} tabIndex={-1} className={page.pageTitle}>
          {strings.reportsTitle}
        </h1>
        <p className={page.quiet}>{strings.reportsHint}</p>
      </header>
      <Part title={strings.listsOfRun}>
        <p className={page.text}>{strings.childrenCsvHint}</p>
        {!savesNoFiles && (
          <Make busy={busy} text={strings.childrenCsv} onMake={() => void reports.save("children")} />
        )}
        <p className={page.text}>{strings.countsCsvHint}</p>
        {savesNoFiles ? (
          <CopyText
            key={results.run}
            files={LISTS.map((kind) => ({
              name: reportFileName(kind, results.year),
              text: () => reports.text(kind),
            }))}
            busy={busy}
            only
            edition={edition}
          />
        ) : (
          <Make busy={busy} text={strings.countsCsv} onMake={() => void reports.save("counts")} />
        )}
      </Part>
      <ForColleagues results={results} busy={busy} onMake={(choice) => void reports.makeColleagues(choice)} />
      <Part title={strings.rowCodes}>
        <p className={page.text}>{strings.rowCodesHint}</p>
        <Make busy={busy} text={strings.rowCodesWrite} onMake={() => void reports.writeRowCodes()} />
      </Part>
      {notes.areAvailable && (
        <Part title={strings.notes}>
          <NotesOption notes={notes} subscribe={session.subscribe} />
        </Part>
      )}
      <Part title={strings.share}>
        <p className={page.text}>{strings.shareHint}</p>
        <p className={styles.warning}>{strings.shareWarning(reports.tableSheets(), SAFE_SHEETS)}</p>
        {savesNoFiles ? (
          <p className={page.text}>{strings.shareNoFiles}</p>
        ) : (
          <Make busy={busy} text={strings.shareMake} onMake={() => void reports.save("shared")} />
        )}
      </Part>
      <Part title={strings.equality}>
        <p className={page.text}>{strings.equalityHint}</p>
        <Make busy={busy} text={strings.equalityMake} onMake={() => void reports.makeEquality()} />
      </Part>
    </>
  );
}
