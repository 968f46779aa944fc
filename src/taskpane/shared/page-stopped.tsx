import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { strings } from "../strings";
import { usePageStyles } from "./page-styles";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Stands in the place of a page that stopped with an error: what is safe, and the ways on. */
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

/** Stands in the place of a part of the program that could not be loaded. */
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
  /** The name of the button that shows again what stopped. */
  readonly again: string;
  readonly onAgain: () => void;
}

function Stopped({ what, next, again, onAgain }: StoppedProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [unreachable, setUnreachable] = useState(false);
  const loadAnew = async () => {
    if (await canBeLoaded()) location.reload();
    else setUnreachable(true);
  };
  return (
    <div className={page.page} role="alert">
      <p className={page.text}>{what}</p>
      <p className={page.text}>{next}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={(event) => showAgain(event.currentTarget, onAgain)}>
          {again}
        </Button>
        <Button onClick={() => void loadAnew()}>{strings.loadAnew}</Button>
      </div>
      {unreachable && <p className={page.text}>{strings.paneUnreachable}</p>}
    </div>
  );
}

/** Whether the pane's page can be had: loading it anew without it would take away the pane that is there. */
async function canBeLoaded(): Promise<boolean> {
  const answer = await fetch(location.href, { cache: "no-cache" }).catch(() => null);
  return answer?.ok ?? false;
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
