import type { ExportColumn } from "../../export/export-table.ts";
import { fileStem } from "../../export/file-name.ts";
import type { Everything } from "../../export/subject.ts";
import { formatYears } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import {
  divisionWords,
  editionOf,
  provenanceOf,
  shownIn,
  shownTogether,
  type Uses
} from "../../indicator-data/provenance-words.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Scores } from "../../queries/score-matrix.ts";
import { columnWords, indicatorWords } from "./column-words.ts";

/** All areas and years of the level on screen, with the indicators that are asked for; values as they were published. */
export function everythingOf(
  indicatorData: IndicatorYear,
  fetchScores: (indicators: readonly string[]) => Promise<Scores[]>,
  texts: Texts,
  uses: Uses = {}
): Everything {
  const { dataset, level, areas } = indicatorData;
  const indicators = dataset.indicators.filter(({ id }) => (level.indicatorYears[id] ?? []).length > 0);
  const yearsOf = ({ id }: Indicator) => level.indicatorYears[id] ?? [];
  const years = [...new Set([...level.years, ...indicators.flatMap(yearsOf)])].sort((a, b) => a - b);
  const rows = areas.codes.length * years.length;
  const repeated = <Cell>(cells: readonly Cell[]) => years.flatMap(() => cells);
  const text = (name: string, cells: readonly string[]): ExportColumn => ({
    name,
    kind: "text",
    description: columnWords(name, texts),
    values: repeated(cells)
  });
  return {
    rows,
    indicators,
    stem: (ids) =>
      fileStem([
        dataset.id,
        level.level,
        ids.length === indicators.length ? "all" : ids.join("-"),
        formatYears(years[0] ?? 0, years.at(-1) ?? 0).replace("–", "-"),
        "everything"
      ]),
    credits: (seen, ids) => {
      const chosen = indicators.filter(({ id }) => ids.includes(id));
      const parts = chosen.map((indicator) => shownIn({ ...indicatorData, indicator }, yearsOf(indicator), uses));
      const [first, ...others] = parts;
      if (!first) return seen;
      const shown = others.reduce(shownTogether, first);
      const levels = texts.t(`terms:levels.${level.level}`);
      const yearsShown = [...new Set(shown.figures.flatMap(({ years: own }) => own))].sort((a, b) => a - b);
      const facts = {
        edition: editionOf(shown, texts),
        count: areas.codes.length,
        levels,
        division: divisionWords(shown, texts)
      };
      const caption = texts.t("app:caption.figures", {
        ...facts,
        years: formatYears(yearsShown[0] ?? 0, yearsShown.at(-1) ?? 0)
      });
      return { ...seen, caption: [caption], ...provenanceOf(shown, texts) };
    },
    load: async (ids) => {
      const chosen = indicators.filter(({ id }) => ids.includes(id));
      const scores = await fetchScores(chosen.map(({ id }) => id));
      const keys: ExportColumn[] = [
        text("code", areas.codes),
        text("name", areas.names),
        text(
          "level",
          areas.codes.map(() => level.level)
        ),
        ...(level.level === "grid" ? [] : [text("gemeente", areas.gemeenten), text("gemeente_name", areas.gemeenteNames)]),
        {
          name: "year",
          kind: "integer",
          description: columnWords("year", texts),
          values: years.flatMap((year) => areas.codes.map(() => year))
        }
      ];
      const figures = chosen.flatMap((indicator, i): ExportColumn[] => {
        const { matrix, classes } = scores[i] ?? {};
        // Of a file whose years differ from the level's, each year stands where it belongs.
        const place =
          <Cell>(cells: ArrayLike<Cell> | undefined, missing: Cell) =>
          (row: number) => {
            const at = matrix?.years.indexOf(years[Math.floor(row / areas.codes.length)] ?? 0) ?? -1;
            return at === -1 ? missing : (cells?.[at * areas.codes.length + (row % areas.codes.length)] ?? missing);
          };
        const value = place(matrix?.values, Number.NaN);
        const number = place(classes, 0);
        const column: ExportColumn = {
          name: indicator.id,
          kind: "real",
          values: Float64Array.from({ length: rows }, (_, row) => value(row)),
          ...indicatorWords(indicator)
        };
        if (!classes) return [column];
        const words = columnWords("class", texts);
        return [
          column,
          {
            name: `${indicator.id}_class`,
            kind: "integer",
            values: Float64Array.from({ length: rows }, (_, row) => number(row) || Number.NaN),
            description: { nl: `${words.nl}: ${indicator.name.nl}`, en: `${words.en}: ${indicator.name.en}` }
          }
        ];
      });
      return { columns: [...keys, ...figures] };
    }
  };
}
