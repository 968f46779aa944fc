import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { OWN_SHEETS, SHEETS_WITHOUT_PERSONAL_DATA } from "../../report/annotations";
import type { Session } from "../session";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import { NotesOption } from "./notes-option";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  action: { alignSelf: "flex-start", maxWidth: "100%", textAlign: "start" },
  warning: {
    margin: 0,
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    overflowWrap: "anywhere",
  },
});

const SAFE_SHEETS = SHEETS_WITHOUT_PERSONAL_DATA.map((key) => OWN_SHEETS[key]);

interface ReportsViewProps {
  readonly session: Pick<Session, "reports" | "notes" | "subscribe">;
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** What can be made of the last check on request: lists, a copy to share, the sheet of equality monitoring. */
export function ReportsView({ session, busy, onBack }: ReportsViewProps) {
  const { reports, notes } = session;
  const styles = useStyles();
  const page = usePageStyles();
  const title = useRef<HTMLHeadingElement>(null);
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
        <Make busy={busy} text={strings.childrenCsv} onMake={() => void reports.save("children")} />
        <p className={page.text}>{strings.countsCsvHint}</p>
        <Make busy={busy} text={strings.countsCsv} onMake={() => void reports.save("counts")} />
      </Part>
      <Part title={strings.rowCodes}>
        <p className={page.text}>{strings.rowCodesHint}</p>
        <Make busy={busy} text={strings.rowCodesWrite} onMake={() => void reports.writeRowCodes()} />
      </Part>
      {notes.areOffered && (
        <Part title={strings.notes}>
          <NotesOption notes={notes} subscribe={session.subscribe} />
        </Part>
      )}
      <Part title={strings.share}>
        <p className={page.text}>{strings.shareHint}</p>
        <p className={styles.warning}>{strings.shareWarning(reports.tableSheets(), SAFE_SHEETS)}</p>
        <Make busy={busy} text={strings.shareMake} onMake={() => void reports.save("shared")} />
      </Part>
      <Part title={strings.equality}>
        <p className={page.text}>{strings.equalityHint}</p>
        <Make busy={busy} text={strings.equalityMake} onMake={() => void reports.makeEquality()} />
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const page = usePageStyles();
  const id = useId();
  return (
    <section className={page.section} aria-labelledby={id}>
      <h2 id={id} className={page.sectionTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface MakeProps {
  readonly busy: boolean;
  readonly text: string;
  readonly onMake: () => void;
}

function Make({ busy, text, onMake }: MakeProps) {
  return (
    <Button className={useStyles().action} disabledFocusable={busy} onClick={onMake}>
      {text}
    </Button>
  );
}
