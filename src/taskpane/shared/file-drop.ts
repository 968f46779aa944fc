import { useEffect, useState, type DragEvent } from "react";
import type { ChosenFile } from "../conversation/messages";

/**
 * Takes files dropped on an element, and returns whether files are dragged over it. Outer elements do not get the drop.
 */
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

/**
 * Takes files dropped anywhere else on the page, and returns whether files are dragged over it. The browser never
 * leaves the page to open a file.
 */
export function usePageDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: globalThis.DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    // Moving from one element to another also fires dragleave. Only when the page is left is there no related target.
    const leave = (event: globalThis.DragEvent) => event.relatedTarget === null && setOver(false);
    // An element that takes files itself keeps the drop from the page, so this listens in the capture phase.
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

/** Returns a file in the form that the session takes. */
export function chosenFile(file: File): ChosenFile {
  return { name: file.name, content: file };
}
