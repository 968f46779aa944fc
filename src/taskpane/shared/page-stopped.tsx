import { Button, makeStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { usePageStyles } from "./page-styles";
import { useReload } from "./use-reload";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Replaces a page that stopped with an error: says what is safe, and how to go on. */
export function PageStopped({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Stopped
      what={strings.pageStopped}
      next={strings.pageStoppedNext}
      again={strings.showPageAgain}
      onAgain={onAgain}
    />
  );
}

/** Replaces a part of the program that could not be loaded. */
export function PartMissing({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Stopped
      what={strings.partMissing}
      next={strings.partMissingNext}
      again={strings.tryAgain}
      onAgain={onAgain}
    />
  );
}

interface StoppedProps {
  readonly what: string;
  readonly next: string;
  /** The name of the button that shows the stopped part again. */
  readonly again: string;
  readonly onAgain: () => void;
}

function Stopped({ what, next, again, onAgain }: StoppedProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const anew = useReload();
  return (
    <div className={page.page} role="alert">
      <p className={page.text}>{what}</p>
      <p className={page.text}>{next}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={(event) => showAgain(event.currentTarget, onAgain)}>
          {again}
        </Button>
        <Button onClick={() => void anew.load()}>{anew.name}</Button>
      </div>
      {anew.said && <p className={page.text}>{anew.said}</p>}
    </div>
  );
}

/** Shows the stopped part again. The button disappears, so the focus goes to the first element that takes it. */
function showAgain(button: HTMLElement, again: () => void): void {
  const panel = button.closest("[role=tabpanel]");
  again();
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    panel?.querySelector<HTMLElement>("h1[tabindex], button, input, a")?.focus();
  });
}
