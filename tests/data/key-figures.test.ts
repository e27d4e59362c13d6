import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareGroups } from "../../src/analysis/group-comparison.ts";
import { balancedPanel } from "../../src/analysis/panel.ts";
import { spreadOverTime } from "../../src/analysis/spread-over-time.ts";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { readColumns, real } from "../../src/engine/query.ts";
import type { QueryEngine } from "../../src/engine/query-engine.ts";
import { sql } from "../../src/engine/sql.ts";
import { keyFigures } from "../../src/ingest/columns/key-figures.ts";
import { schemeOfIndicator } from "../../src/model/class-choice.ts";
import { withFewInhabitants } from "../../src/model/few-inhabitants.ts";
import { divisionsOf, editionsOf, sourcesShown } from "../../src/model/provenance.ts";
import { readAreaList } from "../../src/queries/area-list.ts";
import { loadLevel } from "../../src/queries/load-level.ts";
import { scoresFromFile } from "../../src/queries/score-matrix.ts";
import { startNodeEngine } from "../queries/node-engine.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";

type Row = Readonly<Record<string, string>>;

const served = await servedDenHaag();
const { dataset } = served;
const wijk = served.level("wijk");
const areas = readAreaList("wijk", served.bytes(wijk.areaFile.path));
const rowsOf = async (name: string) => parse(await served.csv(name), { columns: true }) as Row[];
const [figures, scores] = await Promise.all([rowsOf("figures-wijk.csv"), rowsOf("scores-wijk.csv")]);
const matrixOf = (id: string) => {
  const file = wijk.scoreFiles.find(({ columns }) => columns.includes(id));
  if (!file) throw new Error(`no ${id}`);
  return scoresFromFile(openArrow(served.bytes(file.path)), id, wijk.areas).matrix;
};
const indicator = (id: string) => {
  const found = dataset.indicators.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const own = dataset.indicators.filter(({ sources = [] }) => sources.some((id) => id.startsWith("key-figures")));

describe("the key figures of Den Haag's wijken", () => {
  // Sums of the column `inhabitants` of the table that was typed over from the publication.
  test.each([
    [2016, 519_905],
    [2022, 553_110]
  ])("the inhabitants of %i add up to %i, in the table and in what is served", (year, sum) => {
    const column = figures.filter((row) => row.year === String(year)).map((row) => Number(row.inhabitants));
    const { years, values } = matrixOf("inhabitants");
    const slice = values.subarray(years.indexOf(year) * 44, (years.indexOf(year) + 1) * 44);
    expect(column.reduce((so, value) => so + value, 0)).toBe(sum);
    expect(Array.from(slice).reduce((so, value) => so + value, 0)).toBe(sum);
  });

  test("every figure of the table is served in its place, and an empty cell is missing, not zero", () => {
    for (const { id } of own) {
      const { years, values } = matrixOf(id);
      expect(years).toEqual([2016, 2022]);
      for (const row of figures) {
        const place = years.indexOf(Number(row.year)) * 44 + (areas.indexOf.get(row.code as never) ?? -1);
        expect(values[place], `${id} ${row.code} ${row.year}`).toBe(row[id] === "" ? Number.NaN : Number(row[id]));
      }
    }
    const oostduinen = figures.find((row) => row.code === "WK051801" && row.year === "2022");
    expect([oostduinen?.inhabitants, oostduinen?.home_value]).toEqual(["0", ""]);
  });

  test("they are those that the loader knows, in the same words, of Statistics Netherlands and their own division", () => {
    expect(own.map(({ id }) => id)).toEqual(keyFigures.filter(({ theme }) => theme.en !== "Energy").map(({ id }) => id));
    for (const { sources: _, ...facts } of own) expect(keyFigures).toContainEqual(facts);
    const shown = (id: string, years: readonly number[]) => ({ indicator: indicator(id), years });
    expect(editionsOf(dataset, shown("inhabitants", [2022]))).toEqual(["Kerncijfers wijken en buurten 2022"]);
    expect(divisionsOf(dataset, shown("inhabitants", [2016, 2022]))).toEqual([2016, 2022]);
    expect(divisionsOf(dataset, shown("afw", [2016, 2022]))).toEqual([2024]);
    const named = sourcesShown({ dataset, figures: [shown("home_value", [2022])] });
    expect(named.map(({ id, licence }) => [id, licence])).toEqual([["key-figures-2022", "CC BY 4.0"]]);
  });

  test("their classes have as many wijken in each, the level's own, and none has the Leefbaarometer's", () => {
    for (const figure of own) {
      const { bounds, official } = schemeOfIndicator(figure, wijk);
      expect([figure.id, bounds.length, official]).toEqual([figure.id, 4, false]);
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    }
    expect(wijk.classBounds).not.toHaveProperty("afw");
  });

  test("the inhabitants of 2022 weigh the wijken and mark those with fewer than 200", () => {
    expect(wijk.weights).toEqual({ year: 2022, sources: ["key-figures-2022"] });
    const few = withFewInhabitants(areas) ?? new Uint8Array();
    expect(areas.names.filter((_, area) => few[area] === 1)).toEqual(["Oostduinen", "Zuiderpark", "Forepark"]);
    expect(served.level("buurt").weights).toBeUndefined();
    expect(withFewInhabitants(readAreaList("buurt", served.bytes("buurt.areas.arrow")))).toBeUndefined();
  });

  test("the first map needs little more: its values as before, its areas with one column more", () => {
    expect(wijk.scoreFiles[0]).toMatchObject({ path: "wijk.afw.arrow", columns: ["afw"], bytes: 6_120 });
    expect(wijk.areaFile.bytes).toBeLessThan(5_000);
  });
});

describe("weighted by inhabitants, reckoned by three routes", () => {
  const afw = matrixOf("afw");
  const panel = balancedPanel(afw, [2002, 2022]);
  const rows = spreadOverTime(afw, panel, { weights: areas.inhabitants });
  const analysed = (year: number) =>
    rows.find((row) => row.year === year && row.measure === "sd" && row.weighting === "population")?.value ?? Number.NaN;
  const set = new Set(panel.areas);
  const means = compareGroups(afw, {
    years: panel.years,
    set,
    adjacent: [],
    from: 2002,
    to: 2022,
    isCompared: () => true,
    weights: areas.inhabitants
  }).lines.find(({ group }) => group === "set")?.means;

  /** From the tables as they were typed over, in a loop. */
  function byLoop(year: number) {
    const valueIn = (code: string | undefined, of: number) =>
      scores.find((row) => row.code === code && row.year === String(of))?.afw ?? "";
    const pairs = figures
      .filter((row) => row.year === "2022" && valueIn(row.code, 2002) !== "" && valueIn(row.code, 2022) !== "")
      .map((row) => ({ weight: Number(row.inhabitants), value: Number(valueIn(row.code, year)) }));
    let [total, sum, squares] = [0, 0, 0];
    for (const { weight, value } of pairs) [total, sum] = [total + weight, sum + weight * value];
    for (const { weight, value } of pairs) squares += weight * (value - sum / total) ** 2;
    return { n: pairs.length, mean: sum / total, sd: Math.sqrt(squares / total) };
  }

  let engine: QueryEngine;
  beforeAll(async () => {
    engine = await startNodeEngine();
    const files = wijk.scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }));
    await loadLevel(engine, "den-haag", wijk, { areas: served.bytes(wijk.areaFile.path), scores: files });
  });
  afterAll(() => engine.close());

  /** From the tables of the database: weights from the key figures, not from the list of areas. */
  async function bySql(year: number) {
    const query = {
      sql: sql`with w as (select area, inhabitants from "den-haag".scores_wijk where year = 2022),
        v as (select area, max(afw) filter (year = ${year}) as value, count(afw) filter (year in (2002, 2022)) as known
          from "den-haag".scores_wijk group by area),
        p as (select value, inhabitants as weight from v join w using (area) where known = 2),
        m as (select sum(weight * value) / sum(weight) as mean from p)
        select count(*)::double as n, any_value(mean) as mean,
          sqrt(sum(weight * (value - mean) ** 2) / sum(weight)) as sd from p, m`,
      columns: { n: real, mean: real, sd: real }
    };
    const { n, mean, sd } = readColumns(query, await engine.query(query));
    return { n: n[0] ?? 0, mean: mean[0] ?? 0, sd: sd[0] ?? 0 };
  }

  test.each([2002, 2022])("mean and spread of %i agree to twelve digits", async (year) => {
    const [loop, asked] = [byLoop(year), await bySql(year)];
    expect([loop.n, asked.n, panel.areas.length]).toEqual([panel.areas.length, panel.areas.length, panel.areas.length]);
    for (const { mean, sd } of [loop, asked]) {
      expect(analysed(year)).toBeCloseTo(sd, 12);
      expect(means?.[panel.years.indexOf(year)]).toBeCloseTo(mean, 12);
    }
    // Weighing matters: the unweighted spread is another figure.
    const plain = rows.find((row) => row.year === year && row.measure === "sd" && row.weighting === "none")?.value ?? 0;
    expect(Math.abs(plain - analysed(year))).toBeGreaterThan(1e-3);
  });

  test("figures with years of their own stand beside the scores, row for row", async () => {
    const query = {
      sql: sql`select count(*)::double as n, count(inhabitants)::double as people, count(afw)::double as scores
        from "den-haag".scores_wijk`,
      columns: { n: real, people: real, scores: real }
    };
    const { n, people, scores: known } = readColumns(query, await engine.query(query));
    expect([n[0], people[0], known[0]]).toEqual([396, 88, 394]);
  });
});
