import { useEffect, useState } from "react";

const hasFiles = (transfer: DataTransfer | null): transfer is DataTransfer => transfer?.types.includes("Files") ?? false;

/** Whether a paste belongs to a field that a person types in. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea, [contenteditable]");

/** Files that are dropped or pasted anywhere in the window; answers whether some are being dragged over it. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Every element on the way sends its own enter and leave.
    let depth = 0;
    const settle = (next: number) => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const onEnter = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      settle(depth + 1);
    };
    const onLeave = (event: DragEvent) => {
      if (hasFiles(event.dataTransfer)) settle(depth - 1);
    };
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      // Without this the browser leaves the page for the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      settle(0);
      const files = [...event.dataTransfer.files];
      if (files.length > 0) onFiles(files);
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || isField(event.target)) return;
      event.preventDefault();
      onFiles(files);
    };
    const kinds = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop, paste: onPaste } as const;
    for (const [kind, listener] of Object.entries(kinds)) window.addEventListener(kind, listener as EventListener);
    document.documentElement.dataset.takesFiles = "true";
    return () => {
      delete document.documentElement.dataset.takesFiles;
      for (const [kind, listener] of Object.entries(kinds)) window.removeEventListener(kind, listener as EventListener);
    };
  }, [onFiles]);
  return isOver;
}
