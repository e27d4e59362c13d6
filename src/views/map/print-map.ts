import { drawMap, type MapPictureData } from "../../export/map-picture.ts";
import "./print-map.css";

/** A page of A4 between its margins, in CSS pixels. */
const page = { width: 680, height: 640, textSize: 14, detail: 4 };

/**
 * Puts a map drawn as lines in the place of the one on screen while the browser prints: pixels of a screen are coarse on paper.
 * Returns what ends it.
 */
export function printedMap(place: HTMLElement, show: () => MapPictureData): () => void {
  let sheet: HTMLElement | undefined;
  const clear = () => {
    sheet?.remove();
    sheet = undefined;
    place.style.removeProperty("inline-size");
    place.style.removeProperty("block-size");
  };
  const draw = () => {
    clear();
    const { width, height, markup } = drawMap(show(), page);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" aria-hidden="true">${markup}</svg>`;
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    sheet = document.createElement("div");
    sheet.className = "wa-print-map";
    sheet.append(document.importNode(parsed.documentElement, true));
    const { width: wide, height: high } = place.getBoundingClientRect();
    place.style.inlineSize = `${wide}px`;
    place.style.blockSize = `${high}px`;
    place.before(sheet);
  };
  window.addEventListener("beforeprint", draw);
  window.addEventListener("afterprint", clear);
  return () => {
    clear();
    window.removeEventListener("beforeprint", draw);
    window.removeEventListener("afterprint", clear);
  };
}
