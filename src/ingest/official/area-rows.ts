import { DataProblem } from "../../files/data-problem.ts";
import { type AreaCode, gemeenteOf, levelOf } from "../../model/area.ts";
import { displayName } from "./area-name.ts";
import type { AreaRow } from "./dataset-draft.ts";
import type { LoadedInput } from "./loaded-input.ts";

/** The names of gemeenten from wherever a file tells them. */
function gemeenteNames({ scores, boundaries, figures }: LoadedInput): ReadonlyMap<AreaCode, string> {
  const names = new Map<AreaCode, string>();
  const tell = (code: AreaCode, own: string | undefined, gemeenteName: string | undefined) => {
    const name = levelOf(code) === "gemeente" ? (own ?? gemeenteName) : gemeenteName;
    if (name && !names.has(gemeenteOf(code))) names.set(gemeenteOf(code), name);
  };
  for (const { record } of boundaries.values()) tell(record.code, record.name, record.gemeenteName);
  for (const { record } of figures.flatMap(({ rows }) => rows)) tell(record.code, record.name, record.gemeenteName);
  for (const { row, name, gemeenteName } of scores) tell(row.code, name, gemeenteName);
  return names;
}

/** Makes the row of an area: its names, from the score file, the boundaries and the kerncijfers. */
export function areaRowMaker(input: LoadedInput): (code: AreaCode) => AreaRow {
  const gemeenten = gemeenteNames(input);
  const scoreNames = new Map(input.scores.flatMap(({ row, name }) => (name ? [[row.code, name]] : [])));
  const figureNames = new Map(
    input.figures.flatMap(({ rows }) => rows.flatMap(({ record }) => (record.name ? [[record.code, record.name]] : [])))
  );
  return (code) => {
    const boundary = input.boundaries.get(code)?.record;
    const officialName = scoreNames.get(code) ?? boundary?.name ?? figureNames.get(code) ?? code;
    return {
      code,
      name: displayName(officialName),
      officialName,
      gemeente: gemeenteOf(code),
      gemeenteName: gemeenten.get(gemeenteOf(code)) ?? gemeenteOf(code),
      approximate: boundary?.approximate ?? false
    };
  };
}

/** The input of one gemeente alone. */
export function withinGemeente(input: LoadedInput, gemeente: AreaCode): LoadedInput {
  const inside = (code: AreaCode) => gemeenteOf(code) === gemeente;
  const scores = input.scores.filter(({ row }) => inside(row.code));
  if (scores.length === 0)
    throw new DataProblem({ file: input.scores[0]?.file ?? "--scores", value: gemeente }, "scores.gemeente-missing");
  const keep = <Value>(map: ReadonlyMap<AreaCode, Value>) => new Map([...map].filter(([code]) => inside(code)));
  const figures = input.figures.map((found) => ({ ...found, rows: found.rows.filter(({ record }) => inside(record.code)) }));
  return { ...input, scores, boundaries: keep(input.boundaries), figures };
}
