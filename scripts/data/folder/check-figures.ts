import { DataProblem } from "../../../src/files/data-problem.ts";
import type { AreaRow, ScoreRow } from "../../../src/ingest/official/dataset-draft.ts";
import type { Source } from "../../../src/model/dataset.ts";
import type { PublishedIndicator } from "../../../src/model/indicator.ts";
import { packageFile, type Resource } from "./data-package.ts";

/** Areas stand in the order of their codes, each once: their place is their number in every other file. */
export function checkAreas({ path: file }: Resource, areas: readonly AreaRow[]): void {
  const at = areas.findIndex(({ code }, i) => i > 0 && code <= (areas[i - 1]?.code ?? ""));
  if (at === -1) return;
  throw new DataProblem({ file, line: at + 2, column: "code", value: areas[at]?.code ?? "" }, "folder.order");
}

/** Each row is of an area of the level, and no two are of the same area and year. */
export function checkRows({ path: file }: Resource, rows: readonly ScoreRow[], areas: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const [i, { code, year }] of rows.entries()) {
    const line = i + 2;
    if (!areas.has(code)) throw new DataProblem({ file, line, column: "code", value: code }, "folder.unknown-area");
    if (seen.has(`${code} ${year}`))
      throw new DataProblem({ file, line, column: "code, year", value: `${code} ${year}` }, "folder.twice");
    seen.add(`${code} ${year}`);
  }
}

const noYear = { nl: "geen enkel jaar", en: "no year" };

const listed = (years: readonly number[]) => (years.length === 0 ? noYear : years.join(", "));

/** The years in which a column has values are those that its field says. */
export function checkYears(
  { path, schema }: Resource,
  rows: readonly ScoreRow[],
  indicators: ReadonlyMap<string, PublishedIndicator>
): void {
  for (const { name, years: said = [] } of schema?.fields ?? []) {
    if (!indicators.has(name)) continue;
    const found = [...new Set(rows.flatMap(({ year, values }) => ((values[name] ?? null) === null ? [] : year)))].sort(
      (a, b) => a - b
    );
    if (found.join() === said.join()) continue;
    throw new DataProblem({ file: packageFile, column: name }, "folder.years", {
      said: listed(said),
      file: path,
      found: listed(found)
    });
  }
}

/** Every year of an indicator is in one of its sources, and every source that says its years has one of them. */
export function checkSources(indicator: PublishedIndicator, years: ReadonlySet<number>, sources: readonly Source[]): void {
  const own = sources.filter(({ id }) => indicator.sources.includes(id));
  const place = { file: packageFile, column: indicator.id };
  for (const year of years)
    if (!own.some((source) => source.years?.includes(year) ?? true))
      throw new DataProblem(place, "folder.no-source-of-year", { year, sources: indicator.sources.join(", ") });
  const idle = own.find((source) => source.years !== undefined && !source.years.some((year) => years.has(year)));
  if (idle) throw new DataProblem(place, "folder.idle-source", { source: idle.id, years: idle.years?.join(", ") ?? "" });
}
