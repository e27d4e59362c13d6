import { type ProofRecipe, proofParameters, titleOf } from "../../../src/dialogs/proof/recipe.ts";
import type { ExportSubject } from "../../../src/export/subject.ts";
import type { Texts } from "../../../src/i18n/texts.ts";
import { shownIn } from "../../../src/indicator-data/provenance-words.ts";
import type { Scene } from "../../../src/indicator-data/scene.ts";
import { trendsQuestion } from "../../../src/queries/proof-questions.ts";
import { tableOfRows } from "../../../src/view-parts/export/column-words.ts";
import { type MadeView, madeParams } from "./params.ts";

/** The mean of all areas, or of those below it: the figure of a view that is there for a test alone. */
export function madeFigure({ values }: Scene, { shade }: MadeView): number {
  const mean = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0) / some.length;
  const all = Array.from(values).filter((value) => !Number.isNaN(value));
  return shade === "dark" ? mean(all.filter((value) => value < mean(all))) : mean(all);
}

const header = ["year", "indicator", "shade", "value"];
const rowsOf = (scene: Scene, view: MadeView) => [[scene.year, scene.indicator.id, view.shade, madeFigure(scene, view)]];

export const madeSubject = (scene: Scene, view: MadeView, texts: Texts): Pick<ExportSubject, "stem" | "table"> => ({
  stem: "wijkatlas_made",
  table: () => tableOfRows(header, rowsOf(scene, view), texts)
});

export const madeRecipe = (scene: Scene, view: MadeView): ProofRecipe => ({
  stem: "wijkatlas_made",
  title: titleOf(scene, String(scene.year)),
  summary: "",
  caption: [],
  shown: shownIn(scene, [scene.year]),
  parameters: proofParameters(madeParams, view),
  question: trendsQuestion({ level: view.level, indicator: view.indicator, zero: zero(view), bounds: [], isPublished: false }, [])
});

const zero = ({ group }: MadeView) => ({ kind: "fixed", isOwn: false, set: group }) as const;
