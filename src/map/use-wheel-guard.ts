import { type RefObject, useEffect } from "react";

/** A wheel that turns over the page must not get caught: the map zooms with Ctrl or ⌘, or once it has the focus. */
export function useWheelGuard(surface: RefObject<HTMLElement | null>, onGuarded: () => void): void {
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const guard = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || element.contains(document.activeElement)) return;
      event.stopPropagation();
      onGuarded();
    };
    element.addEventListener("wheel", guard, { capture: true, passive: true });
    return () => element.removeEventListener("wheel", guard, { capture: true });
  }, [surface, onGuarded]);
}
