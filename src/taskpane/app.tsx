import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import {
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { useOfficeTheme } from "./office-theme";
import type { Session } from "./session";
import type { AcceptedBatch, SessionState, View } from "./session-state";
import { ActionBar } from "./shared/action-bar";
import { ErrorBoundary } from "./shared/error-boundary";
import { focusNearAfter } from "./shared/focus-near";
import { loadedLater } from "./shared/loaded-later";
import { PageStopped } from "./shared/page-stopped";
import { LinksToDates } from "./shared/links-to-dates";
import { NoticeBar } from "./shared/notice-bar";
import { NoticeStack, type ShownNotice } from "./shared/notice-stack";
import { usePageStyles } from "./shared/page-styles";
import { PageTabs } from "./shared/page-tabs";
import { progressText } from "./shared/progress-text";
import { useFocusKept } from "./shared/use-focus-kept";
import { RemoveQuestion } from "./statuses/remove-question";
import { StatusUndo } from "./statuses/status-undo";
import { exportPart } from "./start/export-return";
import { importPart } from "./start/import-files";
import { StartView } from "./start/start-view";
import { strings } from "./strings";
import type { CheckResults, LocatedFinding } from "./worker/results";
import type { RuleDescription } from "./worker/rule-description";

const resultsPart = loadedLater(() => import(/* webpackChunkName: "results" */ "./results/results-page"));
const cataloguePart = loadedLater(
  () => import(/* webpackChunkName: "rule-book" */ "./catalogue/catalogue-view"),
);
const helpPart = loadedLater(() => import(/* webpackChunkName: "help" */ "./help/help-view"));
const LATER_PARTS = [resultsPart, cataloguePart, helpPart, importPart, exportPart];
const ResultsPage = resultsPart.Component;
const CatalogueView = cataloguePart.Component;
const HelpView = helpPart.Component;

/** Pages for reading, where the bar with Validate makes room for the text. */
const READING: ReadonlySet<View> = new Set(["rules", "help"]);

const useStyles = makeStyles({
  app: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    overflowX: "hidden",
    // In a low window, or at a high zoom, fixed bars would leave no room. Then everything scrolls.
    "@media (max-height: 420px), (max-width: 240px)": { height: "auto", minHeight: "100dvh" },
  },
  tabs: { flexShrink: 0, padding: "0 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { position: "relative", display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  // Positioned, so that visually hidden content adds to its own height and not to that of the whole pane.
  page: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // Keeps the element with the focus from lying behind the button that stays at the end of a page.
    scrollPaddingBottom: "64px",
  },
  dock: { flexShrink: 0 },
  // The buttons for walking through the findings and the Live switch share a line, to leave room for the lists.
  strip: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // What is put here counts as part of the strip.
  live: { display: "contents" },
  away: { display: "none" },
});

interface AppProps {
  readonly session: Session;
  readonly loadRules: () => Promise<readonly RuleDescription[]>;
}

/** The task pane: four pages, the notice, and the bar with Validate. */
export function App({ session, loadRules }: AppProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { theme, colorScheme } = useOfficeTheme();
  const [dock, setDock] = useState<HTMLElement | null>(null);
  const [walkPlace, setWalkPlace] = useState<HTMLElement | null>(null);
  const [livePlace, setLivePlace] = useState<HTMLElement | null>(null);
  const app = useRef<HTMLDivElement>(null);
  useFocusKept(app);
  // Set on the whole page, because dialogs lie outside the app and their scroll bars are the browser's own.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = colorScheme;
  }, [colorScheme]);
  const ruleBook = useRuleBook(session);
  // The other pages are not part of the first load, but follow right after it. From then on the network may be gone.
  useEffect(() => void Promise.allSettled(LATER_PARTS.map(({ loadAhead }) => loadAhead())), []);
  const { view, activity, overview, results } = state;

  return (
    <FluentProvider theme={theme}>
      <div ref={app} className={styles.app}>
        <header className={styles.tabs}>
          <PageTabs view={view} onShow={session.show} />
        </header>
        <main className={styles.main}>
          <LiveRegion state={state} />
          <Notices session={session} state={state} />
          <Page view="workbook" shown={view}>
            <StartView session={session} state={state} />
          </Page>
          <Page view="results" shown={view}>
            {results ? (
              <ResultsPage
                state={state}
                results={results}
                validations={state.validations}
                busy={activity !== null}
                session={session}
                dock={dock}
                walkPlace={walkPlace}
                livePlace={livePlace}
                onOpenRule={ruleBook.openFromResults}
              />
            ) : (
              <NoResults />
            )}
          </Page>
          <Page view="rules" shown={view}>
            <CatalogueView
              code={ruleBook.code}
              cameFromResults={ruleBook.cameFromResults}
              loadRules={loadRules}
              onOpen={ruleBook.open}
              onBack={ruleBook.back}
            />
          </Page>
          <Page view="help" shown={view}>
            <HelpView />
          </Page>
        </main>
        <div ref={setDock} className={styles.dock} />
        <div className={view === "results" && results ? styles.strip : styles.away}>
          <div ref={setWalkPlace} />
          <div ref={setLivePlace} className={styles.live} />
        </div>
        {state.removal && (
          <RemoveQuestion
            question={state.removal}
            busy={activity !== null}
            onRemove={(keepHistory) => void session.confirmRemoval(keepHistory ? ["history"] : [])}
            onCancel={session.cancelRemoval}
          />
        )}
        {(!READING.has(view) || activity) && (
          <ActionBar
            activity={activity}
            waitsFor={overview && overview.questions.length > 0 ? strings.validateWaits : null}
            onValidate={() => void session.validate()}
            onRemove={() => void session.removeAnnotations()}
            onCancel={session.cancel}
          />
        )}
      </div>
    </FluentProvider>
  );
}

/** The notice about what just happened, and the last corrections and statuses for as long as they can be undone. */
function Notices({
  session,
  state: { notice, accepted, statusBatch, activity },
}: {
  readonly session: Session;
  readonly state: SessionState;
}) {
  const page = usePageStyles();
  const last = accepted.at(-1);
  const undo = last && {
    name: strings.undoCorrections(last.cells.length),
    busy: activity !== null,
    act: () =>
      void focusNearAfter(session.corrections.undo(), () =>
        findingsIn(session.getState().results, last.cells),
      ),
  };
  const notices: ShownNotice[] = [];
  if (notice) {
    const bar = (
      <div className={page.notice}>
        <NoticeBar
          notice={notice}
          undo={notice.ofCorrections ? undo : undefined}
          dismissLabel={notice.ofCorrections && undo ? strings.keepCorrections : undefined}
          onDismiss={() => {
            session.dismissNotice();
            if (notice.ofCorrections) session.corrections.keep();
          }}
        >
          {notice.otherDates?.map((column) => (
            <LinksToDates
              key={`${column.sheet} ${column.field}`}
              column={column}
              goTo={(sheet, address) => void session.selection.goTo(sheet, address)}
            />
          ))}
        </NoticeBar>
      </div>
    );
    notices.push({ key: "notice", about: notice, bar });
  }
  if (last && !notice?.ofCorrections) {
    const bar = (
      <div className={page.notice}>
        <NoticeBar
          notice={{ intent: "info", text: strings.canUndo(last.cells.length) }}
          undo={undo}
          dismissLabel={strings.keepCorrections}
          onDismiss={session.corrections.keep}
        />
      </div>
    );
    notices.push({ key: "corrections", about: last, bar });
  }
  if (statusBatch) {
    const bar = <StatusUndo session={session} batch={statusBatch} />;
    notices.push({ key: "statuses", about: statusBatch, bar });
  }
  return <NoticeStack notices={notices} />;
}

/** Returns the findings in the rows of these cells: a correction often changes another cell than that of its finding. */
function findingsIn(results: CheckResults | null, cells: AcceptedBatch["cells"]): readonly LocatedFinding[] {
  const rows = new Set(cells.map(({ sheet, row }) => `${sheet}!${row.line}`));
  return (results?.findings ?? []).filter((finding) =>
    finding.cells.some(({ sheet, line }) => rows.has(`${sheet}!${line}`)),
  );
}

/** A page that is made when it is first shown. It keeps what was typed and opened in it while another page is shown. */
function Page(props: { readonly view: View; readonly shown: View; readonly children: React.ReactNode }) {
  const { view, shown, children } = props;
  const styles = useStyles();
  const [visited, setVisited] = useState(view === shown);
  if (view === shown && !visited) setVisited(true);
  return (
    <div
      role="tabpanel"
      id={`page-${view}`}
      aria-labelledby={`tab-${view}`}
      className={view === shown ? styles.page : styles.away}
    >
      {visited && (
        <ErrorBoundary fallback={(again) => <PageStopped onAgain={again} />}>
          <Suspense fallback={<Spinner size="tiny" label={strings.loading} />}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

function NoResults() {
  const page = usePageStyles();
  return (
    <div className={page.page}>
      <h1 className={page.pageTitle}>{strings.noResultsTitle}</h1>
      <p className={page.text}>{strings.noResults}</p>
    </div>
  );
}

/** Tells screen readers what is going on and how it ended: phases and outcomes, not every step. */
function LiveRegion({ state }: { readonly state: SessionState }) {
  const page = usePageStyles();
  const { activity, notice, statusBatch } = state;
  const text = activity ? progressText({ ...activity, total: 0 }) : (notice?.text ?? "");
  return (
    <>
      <div role="status" className={page.hidden}>
        {text}
      </div>
      <div role="status" className={page.hidden}>
        {statusBatch?.said}
      </div>
    </>
  );
}

/** Keeps which rule the rule book shows, and the way back to the link that opened it. */
function useRuleBook(session: Session) {
  const [code, setCode] = useState<string | null>(null);
  const [cameFromResults, setCameFromResults] = useState(false);
  const origin = useRef<HTMLElement | null>(null);
  const [backAt, setBackAt] = useState(0);
  useEffect(() => {
    if (backAt > 0) origin.current?.focus();
  }, [backAt]);

  const open = useCallback((opened: string) => {
    setCameFromResults(false);
    setCode(opened);
  }, []);
  const openFromResults = useCallback(
    (opened: string) => {
      origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setCameFromResults(true);
      setCode(opened);
      session.show("rules");
    },
    [session],
  );
  const back = useCallback(() => {
    setCode(null);
    setCameFromResults(false);
    if (!cameFromResults) return;
    session.show("results");
    setBackAt((times) => times + 1);
  }, [session, cameFromResults]);
  return { code, cameFromResults, open, openFromResults, back };
}
