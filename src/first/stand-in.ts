import { type FirstPage, yearParts } from "./first-page.ts";

/** The element of index.html that holds the first picture until the application has its own. */
const stand = () => document.getElementById("first");

/** Shows a page for a year, and gives the place of the map in it. */
export function standIn({ html, title, years, byYear }: FirstPage, year: number, lang: string): HTMLElement {
  const element = stand();
  if (!element) throw new Error("index.html has no element with id first");
  element.innerHTML = html;
  for (const [i, part] of yearParts.entries()) {
    const found = element.querySelector(part);
    const text = byYear[years.indexOf(year)]?.[i];
    if (found && text !== undefined && year !== years.at(-1)) found.innerHTML = text;
  }
  for (const styled of element.querySelectorAll<HTMLElement>("[data-style]")) styled.style.cssText = styled.dataset.style ?? "";
  for (const radio of element.querySelectorAll<HTMLInputElement>(".wa-timeline__year input"))
    radio.checked = radio.value === String(year);
  document.documentElement.lang = lang;
  document.title = title;
  document.documentElement.classList.add("wa-begins");
  const place = element.querySelector<HTMLElement>(".wa-first-map");
  if (!place) throw new Error("the first page has no place for the map");
  return place;
}

export function takeAway(): void {
  stand()?.replaceChildren();
  document.documentElement.classList.remove("wa-begins");
}

/** What the application shows when it can take over: its own map, or the reason why there is none. */
const ready = '[data-ready="true"], [role="alert"], .wa-trends__plot';

/** Takes the stand-in away in the task in which the application is ready: no frame has both, or neither. */
export function handOver(): void {
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
