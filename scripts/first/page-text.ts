/** The policy forbids style attributes in text: the page sets them by hand. Names that must be unique stay the application's. */
export const withoutStyles = (html: string): string =>
  html.replaceAll(/ style="/g, ' data-style="').replaceAll(/ (id|for|aria-describedby|aria-labelledby)="[^"]*"/g, "");

/** Where the parts that differ by year begin, in the order of `yearParts` in src/first/first-page.ts. */
const beginnings = [
  /<h2[^>]*>/,
  /<section class="wa-legend"[^>]*>/,
  /<div class="wa-timeline">/,
  /<p class="wa-summary">/,
  /<div class="wa-caption">/
];

/** What stands in each part that differs by year. Throws where the page has none of them. */
export function partsOf(html: string): string[] {
  return beginnings.map((beginning) => {
    const found = beginning.exec(html);
    if (!found) throw new Error(`the first page has no ${beginning.source}`);
    const start = found.index + found[0].length;
    const name = /^<(\w+)/.exec(found[0])?.[1] ?? "";
    return html.slice(start, start + lengthInside(html.slice(start), name));
  });
}

/** How far it is to the end of an element, past others of the same name in it. */
function lengthInside(html: string, name: string): number {
  let depth = 1;
  for (const tag of html.matchAll(new RegExp(`<(/?)${name}[ >]`, "g"))) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  throw new Error(`the first page has no end of ${name}`);
}
