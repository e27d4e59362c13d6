import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { apaCitation, bibtexCitation } from "../../src/export/citation.ts";
import { fileStem } from "../../src/export/file-name.ts";
import { framePicture } from "../../src/export/frame-picture.ts";
import { pictureOfMap } from "../../src/export/picture-of-map.ts";
import { withTexts } from "../../src/export/png-text.ts";
import { tableAsHtml, tableAsText } from "../../src/export/table-text.ts";
import { wrapText } from "../../src/export/wrap-text.ts";
import { textWidth } from "../../src/i18n/text-width.ts";
import { credits, geometry, makeJob, nastyTable } from "./made-subject.ts";

const { texts } = await makeJob(nastyTable);
const legend = { title: "Leefbaarheid", items: [{ sign: "fill" as const, colour: "#1f6391", name: "Goed <b>", count: 1234 }] };
const picture = pictureOfMap(geometry, legend, () => ({
  classes: Uint8Array.of(1, 0, 0),
  colours: ["#1f6391"],
  noData: { ground: "#ffffff", stripe: "#b3bac1" },
  few: Uint8Array.of(1, 0, 0),
  selected: [{ area: 1, colour: "#c2450a" }],
  wordsAt: () => "+0,1"
}));
const { svg, width, height } = await framePicture(picture, credits, texts, { detail: 1, fontsFor: async () => "" });

/** The words that are drawn, in order. */
const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");

test("a picture stands by itself: title, sentence, caption, sources, disclaimer, date and address are drawn in it", () => {
  const { title, summary, caption, attributions, disclaimer, application, address } = credits;
  const words = [
    title,
    summary,
    ...caption,
    attributions.join(". "),
    disclaimer,
    application,
    "26 november 2026",
    address.replace("&", "&amp;")
  ];
  for (const text of words) expect(drawn.replaceAll(" ", "")).toContain(text.replaceAll(" ", ""));
  expect(drawn).toContain("Goed &lt;b&gt;");
  expect(drawn).toContain("1.234");
  expect(drawn).toMatch(/\d k?m\b/);
});

test("and said in it, for who cannot see it", () => {
  expect(svg).toContain(`<title id="title">${credits.title}</title>`);
  expect(svg).toContain(credits.disclaimer);
  expect(svg).toContain("<title>Een: +0,1</title>");
});

test("areas have their colour, hatching where there are no data, dots where few people live; the selected one its line and name", () => {
  expect(svg).toContain('data-code="WK000001" fill="#1f6391"');
  expect(svg).toContain('data-code="WK000002" fill="url(#hatched)"');
  expect(svg).toContain('fill="url(#dotted-light)"');
  expect(svg).toMatch(/stroke="#c2450a"/);
  expect(drawn).toContain("Twee");
  expect(svg).not.toContain('data-code="WK000003"');
});

test("nothing is drawn beyond the picture's edge", () => {
  for (const [, x, y] of svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"/g)) {
    expect(Number(x)).toBeLessThan(width);
    expect(Number(y)).toBeLessThan(height);
  }
});

test("lines are as long as they may be, and no letter is lost", () => {
  const text = "https://example.org/a-very-long-address-that-has-no-space-in-it-at-all and some words";
  const lines = wrapText(text, 120, 14);
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
});

test("a PNG gets its words after its header, with checksums that hold", () => {
  const header = Uint8Array.from({ length: 33 }, (_, i) => i);
  const bytes = withTexts(Uint8Array.of(...header, 1, 2, 3), "nl", { Title: "Één" }, 5000);
  expect([...bytes.subarray(0, 33)]).toEqual([...header]);
  expect([...bytes.subarray(-3)]).toEqual([1, 2, 3]);
  const text = Buffer.from(bytes.subarray(33));
  expect(text.toString("utf8", 4, 8)).toBe("pHYs");
  expect(text.readUInt32BE(8)).toBe(5000);
  expect(text.includes(Buffer.from("iTXtTitle\0\0\0nl\0\0Één"))).toBe(true);
  // Node's own checksum of the chunk's type and content.
  expect(text.readUInt32BE(8 + 9)).toBe(crc32(text.subarray(4, 8 + 9)));
});

test("citations name publisher, year, title, edition, date seen and address", () => {
  const apa = apaCitation(credits, texts);
  expect(apa).toBe(
    "BZK. (2026). Geschatte leefbaarheid per wijk, 2024 (Leefbaarometer 3.0, meting 2024) [Gegevensset; eigen weergave in Wijkatlas 0.1.0]. Geraadpleegd op 26 november 2026, van http://localhost/?view=map&year=2024"
  );
  const bibtex = bibtexCitation({ ...credits, title: "50% & {meer}" }, texts);
  expect(bibtex).toContain("title = {{50\\% \\& \\{meer\\}}}");
  expect(bibtex).toContain("url = {http://localhost/?view=map&year=2024}");
  expect(bibtex).toContain("urldate = {2026-11-26}");
});

test("a copied table runs no formula, has the reader's decimal sign, and takes its sources along", () => {
  const text = tableAsText(nastyTable, texts);
  expect(text.split("\n")[1]).toBe('WK000001\t\'=1+1;"x" ,é\t2024\t3000000000\t-0,1971234567890123');
  const html = tableAsHtml(nastyTable, credits, texts);
  expect(html).toContain("<td>'=1+1;&quot;x&quot;\n,é</td>");
  expect(html).toContain(credits.disclaimer);
});

test("a file's name has letters that every disk takes", () => {
  expect(fileStem(["eigen/één", "wijk", "afw", 2024, "map"])).toBe("wijkatlas_eigen-een_wijk_afw_2024_map");
});
