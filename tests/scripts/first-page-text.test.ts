import { expect, test } from "vitest";
import { partsOf, withoutStyles } from "../../scripts/first/page-text.ts";

const page = [
  "<h2>Wijken, 2024</h2>",
  '<section class="wa-legend" lang="nl"><section>inner</section><sections>other</sections></section>',
  '<div class="wa-timeline"><div>2024</div></div>',
  '<p class="wa-summary">44 wijken</p>',
  '<div class="wa-caption"><div>a</div><div>b</div></div>'
].join("");

test("what differs by year is found whole, past elements of the same name in it", () => {
  expect(partsOf(page)).toEqual([
    "Wijken, 2024",
    "<section>inner</section><sections>other</sections>",
    "<div>2024</div>",
    "44 wijken",
    "<div>a</div><div>b</div>"
  ]);
});

test("a page without such a part, or without its end, is no page", () => {
  expect(() => partsOf(page.replace("wa-summary", "other"))).toThrow("has no <p class=");
  expect(() => partsOf(page.replace("</h2>", ""))).toThrow("has no end of h2");
});

test("the policy's style attributes and the application's unique names are taken out", () => {
  expect(withoutStyles('<i style="color: red" id="a" aria-labelledby="b c" class="d" for="e">')).toBe(
    '<i data-style="color: red" class="d">'
  );
});
