import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { strings } from "../strings";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    pointerEvents: "none",
  },
  text: {
    padding: "24px 32px",
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase400,
  },
});

/** Accepts files dropped anywhere on the page, and says so while files are dragged over it. */
export function DropArea({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    // Moving from one element to another is not leaving. Leaving the page has no element to go to.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onDrop]);
  if (!over) return null;
  return (
    <div className={styles.cover}>
      <div className={styles.text}>{strings.dropHere}</div>
    </div>
  );
}
