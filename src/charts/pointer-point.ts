import type { MouseEvent } from "react";

/** Where a pointer is over the element that listens to it, in pixels. */
export function pointerPoint({ clientX, clientY, currentTarget }: MouseEvent): { readonly x: number; readonly y: number } {
  const box = currentTarget.getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
}
