import { DataProblem } from "../../files/data-problem.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Source } from "../../model/dataset.ts";
import type { AreaBoundary } from "../boundaries/boundary-file.ts";
import { figuresOf, type KeyFigureRow, readKeyFigureFile } from "./key-figure-file.ts";
import { type FileOrigin, keyFigureSource } from "./sources.ts";

/** Key figures of one file and year with their source. */
export interface FoundFigures {
  readonly source: Source;
  readonly year: number;
  readonly rows: readonly KeyFigureRow[];
}

/** What a file of kerncijfers holds, year by year. */
export function figuresInFile(file: FileOrigin & { readonly bytes: Uint8Array }): FoundFigures[] {
  const rows = readKeyFigureFile(file.name, file.bytes);
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({
    source: keyFigureSource(file, year),
    year,
    rows: rows.filter((row) => row.year === year)
  }));
}

/** The key figures that stand beside the boundaries of a map; none where it has none. */
export function figuresOnMap(file: FileOrigin, year: number, boundaries: ReadonlyMap<AreaCode, AreaBoundary>): FoundFigures[] {
  const rows = [...boundaries.values()].flatMap(({ record }): KeyFigureRow[] =>
    record.figures.size === 0 ? [] : [{ record, year, figures: figuresOf(record, file.name) }]
  );
  const isEmpty = rows.every(({ figures }) => Object.values(figures).every((figure) => figure === null));
  return isEmpty ? [] : [{ source: keyFigureSource(file, year), year, rows }];
}

/** Refuses an area whose figures of one year stand in two files. */
export function checkFiguresOnce(found: readonly FoundFigures[]): void {
  const seen = new Map<string, string>();
  for (const { source, year, rows } of found)
    for (const { record } of rows) {
      const key = `${record.code} ${year}`;
      if (seen.has(key)) throw new DataProblem({ file: source.name, value: record.code }, "figures.year-twice", { year });
      seen.set(key, source.name);
    }
}

/** The figures of a map, without those that a file of kerncijfers gives for the same year. */
export function besideFiles(onMap: readonly FoundFigures[], inFiles: readonly FoundFigures[]): FoundFigures[] {
  const given = new Set(
    inFiles.flatMap(({ year, rows }) =>
      rows.flatMap(({ figures }) => Object.entries(figures).flatMap(([id, figure]) => (figure === null ? [] : `${year} ${id}`)))
    )
  );
  return onMap.flatMap(({ source, year, rows }) => {
    const left = rows.map((row) => ({
      ...row,
      figures: Object.fromEntries(Object.entries(row.figures).filter(([id]) => !given.has(`${year} ${id}`)))
    }));
    return left.some(({ figures }) => Object.values(figures).some((figure) => figure !== null))
      ? [{ source, year, rows: left }]
      : [];
  });
}
