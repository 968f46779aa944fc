import { strings } from "../strings";

/** Stands in the place of the whole pane when that stopped: plain, since nothing else can be relied on. */
export function PaneStopped({ text }: { readonly text: string }) {
  return (
    <div role="alert" style={{ padding: 16, fontFamily: "Segoe UI, sans-serif", fontSize: 14 }}>
      <p>{text}</p>
      <button type="button" onClick={() => location.reload()}>
        {strings.loadAnew}
      </button>
    </div>
  );
}
