import { fileStem } from "../../export/file-name.ts";
import type { ExportGeometry, ExportSubject } from "../../export/subject.ts";
import { placeOf } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { AreaFilter } from "../../model/area-filter.ts";
import type { ProofQuestion } from "../../queries/proof-questions.ts";
import type { FoundAreas } from "../../queries/use-area-filter.ts";
import { tableOfRows } from "../../view-parts/export/column-words.ts";
import { creditsOf } from "../../view-parts/export/credits-of.ts";
import { shownByFilter } from "./filter-shown.ts";
import { filterCsvHeader, filterCsvRows } from "./filter-table.ts";
import type { FilterNames } from "./filter-words.ts";
import { foundCaption } from "./found-words.ts";

export interface FilterSources {
  readonly indicatorData: IndicatorYear;
  readonly topology: ExportGeometry["topology"];
  readonly filter: AreaFilter;
  readonly found: FoundAreas;
  readonly names: FilterNames;
  readonly question: ProofQuestion;
  readonly title: string;
  /** The filter and what it found, in sentences. */
  readonly summary: string;
}

export const filterStem = ({ dataset, level }: IndicatorYear): string => fileStem([dataset.id, level.level, "filter"]);

/** What can be taken from a filter: the areas that it found with their figures, their boundaries, and the question. */
export function filterSubject({
  indicatorData,
  topology,
  filter,
  found,
  names,
  question,
  title,
  summary
}: FilterSources): ExportSubject {
  const { texts } = names;
  const { sql, values } = question;
  return {
    stem: filterStem(indicatorData),
    table: () => tableOfRows(filterCsvHeader(found), filterCsvRows(found, indicatorData.areas), texts),
    geometry: { topology, areas: indicatorData.areas },
    credits: () =>
      creditsOf(
        shownByFilter(indicatorData, filter),
        {
          title: `${title}, ${placeOf(indicatorData, texts)}`,
          summary,
          caption: foundCaption(found, names),
          questions: [{ name: "filter", sql, values }]
        },
        texts
      )
  };
}
