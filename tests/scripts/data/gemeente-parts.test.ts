import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { gemeentenOf, gemeenteParts } from "../../../scripts/data/gemeente-parts.ts";
import { servedFiles } from "../../../scripts/data/serve-form.ts";
import { openArrow } from "../../../src/engine/arrow-file.ts";
import { arcsOf, type Shapes, shapesOf } from "../../../src/geo/shapes.ts";
import type { DatasetDraft } from "../../../src/ingest/official/dataset-draft.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { servedDenHaag } from "../../queries/served-den-haag.ts";
import { code } from "../../state/made-dataset.ts";

const { draft: denHaag } = await servedDenHaag();

/** Den Haag cut in two made gemeenten: buurten and wijken with an even last digit go to the second. */
const second = (name: string) => Number(name.slice(2, 8)) % 2 === 0;
const draft: DatasetDraft = {
  ...denHaag,
  levels: denHaag.levels.map((level) => ({
    ...level,
    areas: level.areas.map((area) =>
      second(area.code) ? { ...area, gemeente: code("GM9999"), gemeenteName: "'t Andere" } : area
    )
  }))
};
const gemeenten = gemeentenOf(draft);
const parts = [...gemeenteParts(draft, gemeenten)];

const outline = (shapes: Shapes, area: number) =>
  [...arcsOf(shapes, area)].map((arc) =>
    [...shapes.coordinates.subarray((shapes.arcStart[arc] ?? 0) * 2, (shapes.arcStart[arc + 1] ?? 0) * 2)].join()
  );

test("gemeenten stand in the order of the alphabet, without a leading 's- or 't", () => {
  expect(gemeenten.map(({ name }) => name)).toEqual(["'t Andere", "'s-Gravenhage"]);
});

test("the parts hold every area once, with its own figures and exactly its own boundary", () => {
  for (const [i, whole] of draft.levels.entries()) {
    const levels = parts.map(({ levels: own }) => own[i]);
    expect(levels.flatMap((level) => level?.areas.map(({ code: name }) => name) ?? []).sort()).toEqual(
      whole.areas.map(({ code: name }) => name)
    );
    expect(levels.reduce((sum, level) => sum + (level?.scores.length ?? 0), 0)).toBe(whole.scores.length);
    const all = shapesOf(whole.topology, whole.level);
    const places = new Map(whole.areas.map(({ code: name }, area) => [name, area]));
    for (const level of levels) {
      if (!level) throw new Error("a part lacks a level");
      const own = shapesOf(level.topology as Topology, level.level);
      for (const [area, { code: name }] of level.areas.entries())
        expect(outline(own, area)).toEqual(outline(all, places.get(name) ?? -1));
    }
  }
});

test("each part is served as a dataset of its own, a fraction of the whole", async () => {
  const files = await servedFiles(draft, "{}");
  const manifest = (path: string) => JSON.parse(String(files.get(path))) as Dataset;
  expect(manifest("manifest.json").gemeenten).toEqual(gemeenten);
  const part = manifest("GM9999/manifest.json");
  expect(part).toMatchObject({ id: "den-haag/GM9999", part: { code: "GM9999", name: "'t Andere" } });
  expect(part.gemeenten).toBeUndefined();
  const [level] = part.levels;
  const scores = openArrow(files.get(`GM9999/${level?.scoreFiles[0]?.path}`) as Uint8Array);
  expect(scores.rows).toBe((level?.areas ?? 0) * (level?.years.length ?? 0));
});

test("a dataset of one gemeente has no parts", async () => {
  const { files, dataset } = await servedDenHaag();
  expect(dataset.gemeenten).toBeUndefined();
  expect([...files.keys()].filter((path) => path.includes("/"))).toEqual([]);
});
