import type { FirstPage } from "./first-page.ts";

/** The element of index.html that holds the first picture until the application has its own. */
const stand = () => document.getElementById("first");

/** Lays a page out, unseen, and gives the place of the map in it. */
export function standIn({ html }: FirstPage, lang: string): HTMLElement {
  const element = stand();
  if (!element) throw new Error("index.html has no element with id first");
  element.innerHTML = html;
  for (const styled of element.querySelectorAll<HTMLElement>("[data-style]")) styled.style.cssText = styled.dataset.style ?? "";
  document.documentElement.lang = lang; // now, for words are set by their language
  document.documentElement.classList.add("wa-begins");
  const place = element.querySelector<HTMLElement>(".wa-first-map");
  if (!place) throw new Error("the first page has no place for the map");
  return place;
}

/** Shows the page, now that the map is in it. */
export function reveal({ title }: FirstPage): void {
  document.title = title;
  document.documentElement.classList.add("wa-begun");
  handOver();
}

export function takeAway(): void {
  stand()?.replaceChildren();
  document.documentElement.classList.remove("wa-begins", "wa-begun");
}

/** What the application shows when it can take over: its own map, or the reason why there is none. */
const ready = '[data-ready="true"], [role="alert"], .wa-trends__plot';

/** Takes the stand-in away in the task in which the application is ready: no frame has both, or neither. */
function handOver(): void {
  const root = document.getElementById("root");
  if (!root) {
    takeAway();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!root.querySelector(ready)) return;
    observer.disconnect();
    takeAway();
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });
}
