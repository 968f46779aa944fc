import { Button, makeStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { usePageStyles } from "./page-styles";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Stands in the place of a page that stopped with an error: what is safe, and the ways on. */
export function PageStopped({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div className={page.page} role="alert">
      <p className={page.text}>{strings.pageStopped}</p>
      <p className={page.text}>{strings.pageStoppedNext}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={(event) => showAgain(event.currentTarget, onAgain)}>
          {strings.showPageAgain}
        </Button>
        <Button onClick={() => location.reload()}>{strings.loadAnew}</Button>
      </div>
    </div>
  );
}

/** The button goes: the focus is then on the first thing of the page that takes it. */
function showAgain(button: HTMLElement, again: () => void): void {
  const panel = button.closest("[role=tabpanel]");
  again();
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    panel?.querySelector<HTMLElement>("h1[tabindex], button, input, a")?.focus();
  });
}
