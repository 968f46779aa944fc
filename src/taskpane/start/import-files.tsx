import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useRef } from "react";
import type { Session } from "../session";
import type { SessionState } from "../session-state";
import { chosenFile, usePageDrop } from "../shared/file-drop";
import { moveFocusAfter } from "../shared/focus-near";
import { loadedLater } from "../shared/loaded-later";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import { focusQuestions } from "./sheets-title";

/** Loaded ahead, like the pages of the pane. */
export const importPart = loadedLater(() => import(/* webpackChunkName: "import" */ "./import-review"));
const ImportReviewDialog = importPart.Component;

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  over: {
    position: "fixed",
    inset: "4px",
    zIndex: 10,
    display: "flex",
    alignItems: "flex-end",
    justifyContent: "center",
    borderRadius: tokens.borderRadiusLarge,
    outline: `2px dashed ${tokens.colorBrandStroke1}`,
    pointerEvents: "none",
  },
  overText: {
    margin: "0 0 12px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/**
 * Imports files of a return as sheets: choosing the files, dropping them anywhere on the pane, and questions about
 * them.
 */
export function ImportFiles({ session, state }: { readonly session: Session; readonly state: SessionState }) {
  const styles = useStyles();
  const page = usePageStyles();
  const picker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { importing, overview, activity } = state;
  const busy = activity !== null && activity.kind !== "look";
  // Importing may wait for an edit that is being followed. By then there is nothing more to ask.
  const asks = activity?.kind !== "import";
  const read = useCallback(
    (files: readonly File[]) => void session.imports.read(files.map(chosenFile)),
    [session],
  );
  return (
    <section className={page.section} aria-labelledby="import-title">
      <h2 id="import-title" className={page.sectionTitle}>
        {strings.importTitle}
      </h2>
      <p className={page.quiet}>
        {strings.importHint} {strings.dropReturn}
      </p>
      <Button
        ref={button}
        className={styles.button}
        size="small"
        disabledFocusable={busy}
        onClick={() => picker.current?.click()}
      >
        {strings.chooseReturnFiles}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept=".csv,.txt,.tsv,.xml,.xlsx,.xlsm,.zip"
        aria-label={strings.importTitle}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same files can be chosen again.
          target.value = "";
          read(files);
        }}
      />
      <Cover session={session} onDrop={read} />
      {importing && asks && (
        <Suspense fallback={null}>
          <ImportReviewDialog
            key={importing.id}
            review={importing}
            overview={overview}
            onLeave={() => {
              session.imports.leave();
              button.current?.focus();
            }}
            onWrite={(decisions, replace) => {
              button.current?.focus();
              void moveFocusAfter(session.imports.write(decisions, replace), () => {
                const isAsked = (session.getState().overview?.questions.length ?? 0) > 0;
                if (isAsked) focusQuestions();
              });
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Takes dropped files, and shows that while files are dragged over the pane. */
function Cover({
  session,
  onDrop,
}: {
  readonly session: Session;
  readonly onDrop: (files: readonly File[]) => void;
}) {
  const styles = useStyles();
  const drop = useCallback(
    (files: readonly File[]) => {
      session.show("workbook");
      onDrop(files);
    },
    [session, onDrop],
  );
  const over = usePageDrop(drop);
  if (!over) return null;
  return (
    <div className={styles.over}>
      <p className={styles.overText}>{strings.dropReturnNow}</p>
    </div>
  );
}
