import { type ProofRecipe, proofParameters, titleOf } from "../../../src/dialogs/proof/recipe.ts";
import type { ExportSubject } from "../../../src/export/subject.ts";
import type { Texts } from "../../../src/i18n/texts.ts";
import type { IndicatorYear } from "../../../src/indicator-data/indicator-year.ts";
import { shownIn } from "../../../src/indicator-data/provenance-words.ts";
import { trendsQuestion } from "../../../src/queries/proof-questions.ts";
import { tableOfRows } from "../../../src/view-parts/export/column-words.ts";
import { type MadeView, madeParams } from "./params.ts";

/** The mean of all areas, or of those below it: the figure of a view that is there for a test alone. */
export function madeFigure({ values }: IndicatorYear, { shade }: MadeView): number {
  const mean = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0) / some.length;
  const all = Array.from(values).filter((value) => !Number.isNaN(value));
  return shade === "dark" ? mean(all.filter((value) => value < mean(all))) : mean(all);
}

const header = ["year", "indicator", "shade", "value"];
const rowsOf = (indicatorData: IndicatorYear, view: MadeView) => [
  [indicatorData.year, indicatorData.indicator.id, view.shade, madeFigure(indicatorData, view)]
];

export const madeSubject = (
  indicatorData: IndicatorYear,
  view: MadeView,
  texts: Texts
): Pick<ExportSubject, "stem" | "table"> => ({
  stem: "wijkatlas_made",
  table: () => tableOfRows(header, rowsOf(indicatorData, view), texts)
});

export const madeRecipe = (indicatorData: IndicatorYear, view: MadeView): ProofRecipe => ({
  stem: "wijkatlas_made",
  title: titleOf(indicatorData, String(indicatorData.year)),
  summary: "",
  caption: [],
  shown: shownIn(indicatorData, [indicatorData.year]),
  parameters: proofParameters(madeParams, view),
  question: trendsQuestion(
    { level: view.level, indicator: view.indicator, reference: reference(view), bounds: [], isPublished: false },
    []
  )
});

const reference = ({ group }: MadeView) => ({ kind: "fixed", isOwn: false, set: group }) as const;
