import { Button, makeStyles } from "@fluentui/react-components";
import { Suspense, useRef } from "react";
import type { Session } from "../session";
import type { SessionState } from "../session-state";
import { loadedLater } from "../shared/loaded-later";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";

/** Loaded ahead, like the pages of the pane. */
export const exportPart = loadedLater(() => import(/* webpackChunkName: "export" */ "./export-dialog"));
const ExportDialog = exportPart.Component;

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** The return as files for the department: shows what they will hold, and saves them. */
export function ExportReturn({
  session,
  state,
}: {
  readonly session: Session;
  readonly state: SessionState;
}) {
  const styles = useStyles();
  const page = usePageStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { exporting, activity } = state;
  const busy = activity !== null && activity.kind !== "look";
  return (
    <section className={page.section} aria-labelledby="export-title">
      <h2 id="export-title" className={page.sectionTitle}>
        {strings.exportTitle}
      </h2>
      <p className={page.quiet}>{strings.exportHint}</p>
      <Button
        ref={button}
        className={styles.button}
        size="small"
        disabledFocusable={busy}
        onClick={() => void session.exports.prepare()}
      >
        {strings.exportOpen}
      </Button>
      {exporting && (
        <Suspense fallback={null}>
          <ExportDialog
            review={exporting}
            busy={busy}
            copyOnly={session.savesNoFiles}
            onSave={(wanted) => void session.exports.save(wanted)}
            onText={(wanted) => session.exports.text(wanted)}
            onLeave={() => {
              session.exports.leave();
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
