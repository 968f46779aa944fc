import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Session } from "../session";
import type { SessionState } from "../session-state";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { WorkbookOverview } from "../worker/overview";
import { ExportReturn } from "./export-return";
import { FirstRun } from "./first-run";
import { ImportFiles } from "./import-files";
import { NoTables } from "./no-tables";
import { QuestionCard } from "./question-card";
import { ReferenceLists } from "./reference-lists";
import { ReturnSettings } from "./return-settings";
import { SheetList } from "./sheet-list";
import { SHEETS_TITLE } from "./sheets-title";

const useStyles = makeStyles({
  titleRow: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** The Workbook page: what was found in the workbook, questions for the user, and which return it is. */
export function StartView({ session, state }: { readonly session: Session; readonly state: SessionState }) {
  const page = usePageStyles();
  const { overview, choices, activity } = state;
  const busy = activity !== null;
  return (
    <div className={page.page}>
      <h1 className={page.hidden}>{strings.productName}</h1>
      <FirstRun />
      {overview && overview.sheets.some(({ table }) => table !== null) && (
        <ReturnSettings
          year={choices.year}
          proposedYear={overview.proposedYear}
          whyNoYear={overview.whyNoYear}
          datesOfLastYear={overview.datesOfLastYear}
          isAsked={overview.questions.length > 0}
          authority={choices.localAuthority}
          busy={busy}
          onYear={(year) => void session.chooseYear(year)}
          onAuthority={(code) => void session.chooseAuthority(code)}
        />
      )}
      <FoundSheets session={session} state={state} />
      <ImportFiles session={session} state={state} />
      <ReferenceLists session={session} state={state} />
      {overview && overview.sheets.some(({ table, lastYear }) => table !== null && !lastYear) && (
        <ExportReturn session={session} state={state} />
      )}
    </div>
  );
}

function FoundSheets({ session, state }: { readonly session: Session; readonly state: SessionState }) {
  const styles = useStyles();
  const page = usePageStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { overview, choices, activity } = state;
  const busy = activity !== null;
  const withTable = overview?.sheets.filter(({ table }) => table !== null) ?? [];
  const answer = (sheets: readonly string[], chosen: string) => {
    title.current?.focus();
    void session.answerQuestion(sheets, chosen);
  };
  return (
    <section className={page.section} aria-labelledby={SHEETS_TITLE}>
      <div className={styles.titleRow}>
        <h2 id={SHEETS_TITLE} ref={title} tabIndex={-1} className={page.sectionTitle}>
          {overview && withTable.length === 0 ? strings.noTablesTitle : strings.sheetsTitle}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          aria-label={strings.readAgain}
          title={strings.readAgain}
          disabledFocusable={busy}
          onClick={() => void session.look()}
        />
      </div>
      {overview?.questions.map((question) => (
        <QuestionCard
          key={`${question.table} ${question.lastYear}`}
          question={question}
          busy={busy}
          onAnswer={answer}
        />
      ))}
      {!overview && (busy ? <Spinner size="tiny" label={strings.reading} /> : <p>{strings.notReadYet}</p>)}
      {overview && withTable.length === 0 && <NoTables />}
      <SheetList
        sheets={withTable}
        choices={choices.sheets}
        busy={busy}
        onChoose={(sheet, decision) => void session.chooseSheet(sheet, decision)}
      />
      {overview && <Remarks overview={overview} />}
    </section>
  );
}

function Remarks({ overview }: { readonly overview: WorkbookOverview }) {
  const page = usePageStyles();
  const others = overview.sheets.filter(({ table }) => table === null);
  const hasTables = others.length < overview.sheets.length;
  return (
    <>
      {hasTables && overview.absentTables.length > 0 && (
        <p className={page.quiet}>
          {strings.absentTables(overview.absentTables)} {strings.absentTablesWhy}
        </p>
      )}
      {others.length > 0 && (
        <p className={page.quiet}>{strings.otherSheets(others.map(({ sheet }) => sheet))}</p>
      )}
      {others.flatMap(({ sheet, leftOut }) =>
        leftOut.map((text) => (
          <p key={`${sheet} ${text}`} className={page.text}>
            {strings.sheetName(sheet)}: {text}
          </p>
        )),
      )}
    </>
  );
}
