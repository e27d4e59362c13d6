import { DataProblem } from "../../../src/ingest/data-problem.ts";
import type { AreaRow, ScoreRow } from "../../../src/ingest/official/dataset-draft.ts";
import type { Source } from "../../../src/model/dataset.ts";
import type { PublishedIndicator } from "../../../src/model/indicator.ts";
import { packageFile, type Resource } from "./data-package.ts";

/** Areas stand in the order of their codes, each once: their place is their number in every other file. */
export function checkAreas({ path: file }: Resource, areas: readonly AreaRow[]): void {
  const at = areas.findIndex(({ code }, i) => i > 0 && code <= (areas[i - 1]?.code ?? ""));
  if (at === -1) return;
  throw new DataProblem(
    { file, line: at + 2, column: "code", value: areas[at]?.code ?? "" },
    "gebieden staan op volgorde van hun code, elk één keer.",
    "areas stand in the order of their codes, each once."
  );
}

/** Each row is of an area of the level, and no two are of the same area and year. */
export function checkRows({ path: file }: Resource, rows: readonly ScoreRow[], areas: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const [i, { code, year }] of rows.entries()) {
    const line = i + 2;
    if (!areas.has(code))
      throw new DataProblem(
        { file, line, column: "code", value: code },
        "dit gebied staat niet in de lijst van gebieden (areas).",
        "this area is not in the list of areas."
      );
    if (seen.has(`${code} ${year}`))
      throw new DataProblem(
        { file, line, column: "code, year", value: `${code} ${year}` },
        "komt twee keer voor; laat er één over.",
        "occurs twice; keep one of them."
      );
    seen.add(`${code} ${year}`);
  }
}

const inWords = (years: readonly number[], none: string) => (years.length === 0 ? none : years.join(", "));

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
    throw new DataProblem(
      { file: packageFile, column: name },
      `heeft volgens het veld cijfers in ${inWords(said, "geen enkel jaar")}, en in ${path} in ${inWords(found, "geen enkel jaar")}.`,
      `has figures in ${inWords(said, "no year")} by its field, and in ${inWords(found, "no year")} in ${path}.`
    );
  }
}

/** Every year of an indicator is in one of its sources, and every source that says its years has one of them. */
export function checkSources(indicator: PublishedIndicator, years: ReadonlySet<number>, sources: readonly Source[]): void {
  const own = sources.filter(({ id }) => indicator.sources.includes(id));
  const place = { file: packageFile, column: indicator.id };
  for (const year of years)
    if (!own.some((source) => source.years?.includes(year) ?? true))
      throw new DataProblem(
        place,
        `heeft cijfers van ${year}, maar geen van de bronnen (${indicator.sources.join(", ")}) is van dat jaar.`,
        `has figures of ${year}, but none of its sources (${indicator.sources.join(", ")}) is of that year.`
      );
  const idle = own.find((source) => source.years !== undefined && !source.years.some((year) => years.has(year)));
  if (idle)
    throw new DataProblem(
      place,
      `noemt de bron ‘${idle.id}’, maar heeft geen cijfers van ${idle.years?.join(", ")}.`,
      `names the source ‘${idle.id}’, but has no figures of ${idle.years?.join(", ")}.`
    );
}
