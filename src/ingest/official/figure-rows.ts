import { inBothLanguages } from "../../i18n/problem-words.ts";
import { type AreaCode, type AreaLevel, levelOf } from "../../model/area.ts";
import { keyFigures } from "../columns/key-figures.ts";
import { listedCodes } from "../remarks/listed-codes.ts";
import type { Notify } from "../remarks/notify.ts";
import type { ScoreRow } from "./dataset-draft.ts";
import type { LoadedInput } from "./loaded-input.ts";

const byCode = (a: ScoreRow, b: ScoreRow) => (a.code < b.code ? -1 : Number(a.code > b.code));

/** Rows by code and year, each with the columns in which any of them has something. */
export function onlyKnown(rows: readonly ScoreRow[]): ScoreRow[] {
  const known = (kind: "values" | "classes") =>
    [...new Set(rows.flatMap((row) => Object.keys(row[kind])))].filter((id) =>
      rows.some((row) => (row[kind][id] ?? null) !== null)
    );
  const [values, classes] = [known("values"), known("classes")];
  const pick = (ids: readonly string[], from: ScoreRow["values"]) => Object.fromEntries(ids.map((id) => [id, from[id] ?? null]));
  return rows
    .map((row) => ({ ...row, values: pick(values, row.values), classes: pick(classes, row.classes) }))
    .sort((a, b) => byCode(a, b) || a.year - b.year);
}

/** The key figures of a level's areas. Those of areas that the level does not have are left out, and named. */
export function figureRows(level: AreaLevel, input: LoadedInput, codes: ReadonlySet<AreaCode>, notify: Notify): ScoreRow[] {
  const found = new Map<string, ScoreRow>();
  for (const { year, rows } of input.figures) {
    const strange: AreaCode[] = [];
    for (const { record, figures } of rows) {
      if (levelOf(record.code) !== level) continue;
      if (!codes.has(record.code)) {
        strange.push(record.code);
        continue;
      }
      const key = `${record.code} ${year}`;
      const values = { ...found.get(key)?.values, ...figures };
      // In the order of the list, which is that of the menu.
      const ordered = Object.fromEntries(keyFigures.map(({ id }) => [id, values[id] ?? null]));
      found.set(key, { code: record.code, year, values: ordered, classes: {} });
    }
    if (strange.length === 0) continue;
    notify(
      inBothLanguages("remark.figures-without-area", { level, count: strange.length, year, areas: listedCodes(strange.sort()) })
    );
  }
  const filled = [...found.values()].filter(({ values }) => Object.values(values).some((value) => value !== null));
  return onlyKnown(filled);
}
