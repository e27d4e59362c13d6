import { useEffect, useState } from "react";
import { type PanelName, panelNames } from "./panel-names.ts";

/** The first panel that a line at a third of the window's height runs through. */
export function useCurrentPanel(isReady: boolean): PanelName | undefined {
  const [current, setCurrent] = useState<PanelName>();
  useEffect(() => {
    if (!isReady) return;
    const crossed = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) crossed.add(target.id);
          else crossed.delete(target.id);
        const first = panelNames.find((name) => crossed.has(`panel-${name}`));
        // Between two of them the last one stays.
        if (first) setCurrent(first);
      },
      { rootMargin: "-33% 0px -66% 0px" }
    );
    for (const name of panelNames) {
      const panel = document.getElementById(`panel-${name}`);
      if (panel) observer.observe(panel);
    }
    return () => observer.disconnect();
  }, [isReady]);
  return current;
}
