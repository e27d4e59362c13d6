import { fileStem } from "../../export/file-name.ts";
import type { ExportGeometry, ExportSubject } from "../../export/subject.ts";
import { placeOf } from "../../indicator-data/captions.ts";
import type { Scene } from "../../indicator-data/scene.ts";
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
  readonly scene: Scene;
  readonly topology: ExportGeometry["topology"];
  readonly filter: AreaFilter;
  readonly found: FoundAreas;
  readonly names: FilterNames;
  readonly question: ProofQuestion;
  readonly title: string;
  /** The filter and what it found, in sentences. */
  readonly summary: string;
}

export const filterStem = ({ dataset, level }: Scene): string => fileStem([dataset.id, level.level, "filter"]);

/** What can be taken from a filter: the areas that it found with their figures, their boundaries, and the question. */
export function filterSubject({ scene, topology, filter, found, names, question, title, summary }: FilterSources): ExportSubject {
  const { texts } = names;
  const { sql, values } = question;
  return {
    stem: filterStem(scene),
    table: () => tableOfRows(filterCsvHeader(found), filterCsvRows(found, scene.areas), texts),
    geometry: { topology, areas: scene.areas },
    credits: () =>
      creditsOf(
        shownByFilter(scene, filter),
        {
          title: `${title}, ${placeOf(scene, texts)}`,
          summary,
          caption: foundCaption(found, names),
          questions: [{ name: "filter", sql, values }]
        },
        texts
      )
  };
}
