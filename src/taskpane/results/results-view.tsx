import { Button, makeStyles } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { createPortal } from "react-dom";
import type { Session } from "../session";
import { Disclosure } from "../shared/disclosure";
import { ErrorBoundary } from "../shared/error-boundary";
import { isAtWorkIn } from "../shared/is-at-work-in";
import { leaveByEscape } from "../shared/leave-by-escape";
import { PartsLine } from "../shared/parts-line";
import { usePageStyles } from "../shared/page-styles";
import { AcceptRule } from "../statuses/accept-rule";
import { StatusCounts } from "../statuses/status-counts";
import { StatusesProvider } from "../statuses/statuses-provider";
import { UnsavedLine } from "../statuses/unsaved-line";
import { strings } from "../strings";
import type { CheckResults, LocatedFinding } from "../worker/results";
import { AcceptPreview } from "./accept-preview";
import { ChildView } from "../child/child-view";
import { ResultsDock } from "./dock/results-dock";
import { EVERY_CHILD } from "./filter-children";
import { FindingsByChild } from "./findings-by-child";
import { FindingsByRule, NO_FILTER } from "./findings-by-rule";
import { NotRun } from "./not-run";
import { ReportsView } from "./reports-view";
import { ResultsBy } from "./results-by";
import { ResultsActionsProvider } from "./results-actions";
import { Walk } from "./walk";
import { useFocusAfterAccepting, useScrollPlace } from "./results-place";
import { UnsavedView } from "./unsaved-view";

const useStyles = makeStyles({
  away: { display: "none" },
  bar: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
});

interface ResultsViewProps {
  readonly results: CheckResults;
  /**
   * Counts the validations that the user asked for. With each, the lists start again with the same filters, unless the
   * user is working in them.
   */
  readonly validations: number;
  readonly busy: boolean;
  readonly session: Session;
  /** The place below the pages, which stays in view when they scroll. */
  readonly dock: HTMLElement | null;
  /** The place for the buttons that walk through the findings, below the dock. */
  readonly walkPlace: HTMLElement | null;
  readonly onOpenRule: (code: string) => void;
}

/**
 * The part of the results that is shown: the lists, or in their place the reports, unsaved owners and notes, a preview
 * of corrections, the findings of a rule to accept, or one child.
 */
type ShownPart =
  | { readonly kind: "list" }
  | { readonly kind: "reports" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "preview"; readonly code: string }
  | { readonly kind: "accept-rule"; readonly code: string }
  | {
      readonly kind: "child";
      readonly id: string;
      readonly finding: LocatedFinding | null;
      readonly walked: boolean;
    };
const LIST: ShownPart = { kind: "list" };
const REPORTS: ShownPart = { kind: "reports" };
const UNSAVED: ShownPart = { kind: "unsaved" };

/** The results of the last validation: the headline, the rules with their findings, and what was not run. */
function ResultsView(props: ResultsViewProps) {
  const { results, validations, busy, session, dock, walkPlace, onOpenRule } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const [shown, setShown] = useState<ShownPart>(LIST);
  const [by, setBy] = useState<"rule" | "child">("rule");
  // The filters say what the user is working on, which a validation does not change.
  const [filter, setFilter] = useState(NO_FILTER);
  const [childFilter, setChildFilter] = useState(EVERY_CHILD);
  const [walk] = useState(() => new Walk());
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const headline = useFocusAfterRun(root, [dock, walkPlace], validations, busy);
  const place = useScrollPlace(list);
  const noteAccepted = useFocusAfterAccepting(root, results);

  const [knownValidations, setKnownValidations] = useState(validations);
  const [begun, setBegun] = useState(validations);
  if (knownValidations !== validations) {
    setKnownValidations(validations);
    if (!isAtWorkIn(root.current)) {
      setBegun(validations);
      setShown(LIST);
    }
  }
  const show = useCallback(
    (part: ShownPart) => {
      place.keep();
      setShown(part);
    },
    [place],
  );
  const backToList = useCallback(() => {
    setShown(LIST);
    place.restore();
  }, [place]);
  const actions = useMemo(
    () => ({
      busy,
      goTo: (sheet: string, address: string) => void session.selection.goTo(sheet, address),
      openRule: onOpenRule,
      accept: (suggestions: readonly string[]) => {
        noteAccepted();
        void session.corrections.accept(suggestions);
      },
      preview: (code: string) => show({ kind: "preview", code }),
      acceptRule: (code: string) => show({ kind: "accept-rule", code }),
      openChild: (id: string, finding?: LocatedFinding) => {
        session.show("results");
        show({ kind: "child", id, finding: finding ?? null, walked: false });
      },
      details: session.details,
    }),
    [busy, session, onOpenRule, noteAccepted, show],
  );

  const move = useCallback(
    (step: 1 | -1) => {
      const finding = walk.move(step);
      if (!finding) return;
      const { child, cells } = finding;
      if (cells[0]) void session.selection.goTo(cells[0].sheet, cells[0].address);
      // If a child is shown, the child of the new finding takes its place.
      setShown((now) => {
        if (now.kind !== "child") return now;
        return child === null ? LIST : { kind: "child", id: child, finding, walked: true };
      });
    },
    [walk, session],
  );

  return (
    <ResultsActionsProvider value={actions}>
      <StatusesProvider session={session} results={results}>
        <div ref={root}>
          <div ref={list} className={shown.kind === "list" ? page.page : styles.away}>
            <Headline results={results} ref={headline} />
            <StatusCounts results={results} />
            <UnsavedLine all={by === "child"} onShow={() => show(UNSAVED)} />
            <div className={styles.bar}>
              {results.childCounts.length > 0 && <ResultsBy by={by} onChange={setBy} />}
              <Button size="small" onClick={() => show(REPORTS)}>
                {strings.reports}
              </Button>
            </div>
            <div className={by === "rule" ? page.section : styles.away}>
              {results.findings.length > 0 && (
                <FindingsByRule
                  key={begun}
                  results={results}
                  filter={filter}
                  onFilter={setFilter}
                  walk={by === "rule" ? walk : null}
                />
              )}
              <NotRun key={`not run ${begun}`} results={results} />
            </div>
            {by === "child" && (
              <FindingsByChild
                key={begun}
                results={results}
                filter={childFilter}
                onFilter={setChildFilter}
                walk={walk}
              />
            )}
          </div>
          {shown.kind !== "list" && (
            <div className={page.page} onKeyDown={leaveByEscape(backToList)}>
              {shown.kind === "accept-rule" ? (
                <AcceptRule results={results} code={shown.code} onBack={backToList} />
              ) : shown.kind === "preview" ? (
                <AcceptPreview key={results.run} results={results} code={shown.code} onBack={backToList} />
              ) : shown.kind === "unsaved" ? (
                <UnsavedView results={results} onBack={backToList} />
              ) : shown.kind === "reports" ? (
                <ReportsView session={session} results={results} busy={busy} onBack={backToList} />
              ) : (
                <ChildView
                  key={shown.id}
                  results={results}
                  child={shown.id}
                  finding={shown.finding}
                  walked={shown.walked}
                  onBack={backToList}
                />
              )}
            </div>
          )}
        </div>
        {dock &&
          createPortal(
            <ErrorBoundary fallback={() => null}>
              <ResultsDock
                results={results}
                walk={walk}
                child={shown.kind === "child" ? shown.id : null}
                walkPlace={walkPlace}
                session={session}
                onMove={move}
              />
            </ErrorBoundary>,
            dock,
          )}
      </StatusesProvider>
    </ResultsActionsProvider>
  );
}

export default memo(ResultsView);

function Headline({
  results,
  ref,
}: {
  readonly results: CheckResults;
  readonly ref: React.Ref<HTMLHeadingElement>;
}) {
  const page = usePageStyles();
  const [open, setOpen] = useState(false);
  const { findings, childrenWithFindings, children, checksRun, failed, references } = results;
  const notRun = results.notRun.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <header className={page.section}>
      <h1 ref={ref} tabIndex={-1} className={page.pageTitle}>
        {strings.headline(findings.length, childrenWithFindings, children)}
      </h1>
      {findings.length === 0 && <p className={page.text}>{strings.noFindingsNote(children)}</p>}
      <p className={page.quiet}>
        <PartsLine parts={strings.runDetails(results.year, results.authority, results.checkedAt)} />
        <br />
        {strings.checksRun(checksRun, notRun, failed.length)}
      </p>
      {references.length > 0 && (
        <div>
          <Disclosure compact label={strings.listsUsed(references.length)} open={open} onToggle={setOpen}>
            <ul className={page.list}>
              {references.map((title) => (
                <li key={title} className={page.quiet}>
                  {title}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </header>
  );
}

/**
 * Puts the focus on the headline after a run that was started in the pane, so that it is read next. Not if the user is
 * already working in the results, which are shown before the run has ended.
 */
function useFocusAfterRun(
  root: RefObject<HTMLElement | null>,
  places: readonly (HTMLElement | null)[],
  validations: number,
  busy: boolean,
) {
  const headline = useRef<HTMLHeadingElement>(null);
  const ended = useRef<number | null>(null);
  useEffect(() => {
    if (busy || ended.current === validations) return;
    ended.current = validations;
    const isAtWork = [root.current, ...places].some((place) => place?.contains(document.activeElement));
    if (document.hasFocus() && !isAtWork) headline.current?.focus();
  });
  return headline;
}
