import type { Dataset } from "../model/dataset.ts";
import { DataProblem } from "./data-problem.ts";

/** Figures of the Leefbaarometer in a file: which release of the model, and the latest year, which is that of the edition. */
export interface LeefbaarometerFigures {
  readonly file: string;
  readonly model: "2.0" | "3.0";
  readonly edition: number;
}

/** Leefbaarometer 2.0 beside 3.0 is another scale under the same name. */
const edition2Problem = (file: string): DataProblem =>
  new DataProblem(
    { file },
    "dit zijn cijfers van Leefbaarometer 2.0: een andere schaal en andere dimensies dan 3.0, dus ze horen niet in één reeks of op één as met deze kaart; geef een bestand van Leefbaarometer 3.0.",
    "these are figures of Leefbaarometer 2.0: another scale and other dimensions than 3.0, so they do not belong in one series or on one axis with this map; give a file of Leefbaarometer 3.0."
  );

/**
 * Why scores of the Leefbaarometer may not stand beside those of a dataset; undefined where they may. Each edition computes all
 * years anew on its own area division, so that equal codes and years are not the same figures.
 */
export function mixingProblem(
  { file, model, edition }: LeefbaarometerFigures,
  dataset: Pick<Dataset, "title" | "edition" | "division" | "synthetic">
): DataProblem | undefined {
  if (model === "2.0") return edition2Problem(file);
  const { nl, en } = dataset.title;
  if (dataset.synthetic)
    return new DataProblem(
      { file },
      `dit zijn metingen, en de cijfers van ‘${nl}’ zijn verzonnen; open het bestand als eigen dataset.`,
      `these are measurements, and the figures of ‘${en}’ are made up; open the file as a dataset of its own.`
    );
  if (edition === dataset.division) return undefined;
  return new DataProblem(
    { file },
    `dit is meting ${edition}, en ‘${nl}’ is van meting ${dataset.division}; elke meting herberekent alle jaren op haar eigen gebiedsindeling, dus ze horen niet in één reeks: open het bestand als eigen dataset.`,
    `this is edition ${edition}, and ‘${en}’ is of edition ${dataset.division}; each edition recomputes all years on its own area division, so they do not belong in one series: open the file as a dataset of its own.`
  );
}
