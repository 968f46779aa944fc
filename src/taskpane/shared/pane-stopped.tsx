import { strings } from "../strings";
import { useReload } from "./use-reload";

/** Replaces the whole pane when it has stopped. It is plain, because nothing else can be relied on. */
export function PaneStopped({ text, unsaved = "" }: PaneStoppedProps) {
  const { load, name, said } = useReload();
  return (
    <div role="alert" style={{ padding: 16, fontFamily: "Segoe UI, sans-serif", fontSize: 14 }}>
      <p>{text}</p>
      {unsaved !== "" && (
        <label>
          {strings.paneStoppedUnsaved}
          <textarea readOnly rows={5} style={{ display: "block", width: "100%" }} value={unsaved} />
        </label>
      )}
      <button type="button" onClick={() => void load()}>
        {name}
      </button>
      {said && <p>{said}</p>}
    </div>
  );
}

interface PaneStoppedProps {
  readonly text: string;
  /** What was typed or saved and is only in the pane, to be copied. */
  readonly unsaved?: string;
}
