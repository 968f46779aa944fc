import { useEffect, useState, type DragEvent } from "react";
import type { ChosenFile } from "../conversation/messages";

/** Files dropped on an element, and whether files are dragged over it. Nobody further up hears of the drop. */
export function useFileDrop(onDrop: (files: readonly File[]) => void) {
  const [depth, setDepth] = useState(0);
  const withFiles = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
  return {
    over: depth > 0,
    handlers: {
      onDragEnter: withFiles(() => setDepth((depth) => depth + 1)),
      onDragLeave: withFiles(() => setDepth((depth) => depth - 1)),
      onDragOver: withFiles(() => undefined),
      onDrop: withFiles(({ dataTransfer }) => {
        setDepth(0);
        if (dataTransfer.files.length > 0) onDrop([...dataTransfer.files]);
      }),
    },
  };
}

/** Files dropped anywhere else on the page; answers whether files are dragged over it. A page never leaves for a file. */
export function usePageDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: globalThis.DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    // Leaving one element for another is no leaving; leaving the page has no element to go to.
    const leave = (event: globalThis.DragEvent) => event.relatedTarget === null && setOver(false);
    // An element that takes files for itself keeps the drop from the page: it is heard of on its way down.
    const end = () => setOver(false);
    const drop = (event: globalThis.DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onDrop(files);
    };
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", end, true);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", end, true);
      window.removeEventListener("drop", drop);
    };
  }, [onDrop]);
  return over;
}

/** A file as the session takes it. */
export function chosenFile(file: File): ChosenFile {
  return { name: file.name, content: file };
}
