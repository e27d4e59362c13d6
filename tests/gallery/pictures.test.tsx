import { expect, test } from "vitest";
import { languages } from "../../src/model/local-text.ts";
import type { ChartCase } from "./chart-case.ts";
import { type GalleryChart, gallery } from "./gallery.ts";
import { pictureCounts, pictureLines } from "./picture-text.ts";
import { type Rendering, renderingIn } from "./rendered.tsx";

const [dutch, english] = await Promise.all(languages.map(renderingIn));

/** More elements than this are counted. */
const maximum = 1500;

function pictureOf(rendering: Rendering | undefined, of: GalleryChart, one: ChartCase<never>): string[] {
  const markup = rendering?.markup(of, one).replace(/^.*?<\/p>|<figcaption.*$/g, "") ?? "";
  const isMany = one.title.includes("3,000") || (markup.match(/</g)?.length ?? 0) > maximum;
  return isMany ? pictureCounts(markup) : pictureLines(markup);
}

/**
 * The pictures of a chart as text: what changed can be read in a diff. `npx vitest run tests/gallery -u` writes them again; look
 * at the gallery before it is committed. Of the English picture only those lines are written that the Dutch one does not have.
 */
test.each(gallery.map((of) => [of.chart.id, of] as const))("the pictures of %s are as they were", async (id, of) => {
  const pictures = of.cases.flatMap((one) => {
    const picture = pictureOf(dutch, of, one);
    const known = new Set(picture);
    const other = pictureOf(english, of, one).filter((line) => !known.has(line));
    return [`## ${one.title}`, "", ...picture, "", ...other.map((line) => `en ${line.trimStart()}`), ""];
  });
  await expect(pictures.join("\n")).toMatchFileSnapshot(`pictures/${id}.txt`);
});
