import type { CsvCell } from "../../export/csv.ts";
import type { ExportColumn, ExportTable } from "../../export/export-table.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { LocalText } from "../../model/local-text.ts";
import { figureTexts, type Params } from "../../model/param.ts";
import type { Shown } from "../../model/provenance.ts";
import { sharedParams, type View } from "../../model/shared-params.ts";
import type { ProofQuestion, ProofReference } from "../../queries/proof-questions.ts";

/** Figures that code made of a question's answer, with all else that they depend on. */
export interface ComputedFigures {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  readonly table: ExportTable;
}

/** What a view gives to make a proof of it. */
export interface ProofRecipe {
  /** What the file is called, without extension. */
  readonly stem: string;
  readonly title: LocalText;
  readonly summary: string;
  readonly caption: readonly string[];
  /** Whose sources it names. */
  readonly shown: Shown;
  readonly question: ProofQuestion;
  /** All that the figures depend on, as the parameters of the view write it. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly computed?: ComputedFigures;
}

/** What 0 stands for, as SQL must know it. */
export const proofReference = ({ reference }: Pick<IndicatorYear, "reference">, view: Pick<View, "group">): ProofReference => ({
  kind: reference.kind,
  isOwn: reference.isOwn,
  set: view.group
});

/** The figures on screen in their classes, as SQL must know them. */
export const classedSubject = (indicatorData: IndicatorYear, view: Pick<View, "group">) => ({
  level: indicatorData.level.level,
  indicator: indicatorData.indicator.id,
  reference: proofReference(indicatorData, view),
  bounds: indicatorData.scheme.bounds,
  isPublished: indicatorData.published !== undefined
});

/** All that the figures of a view depend on: what the shared parameters and its own write, but for what is looks alone. */
export const proofParameters = <Own extends Params>(own: Own, view: View<Own>): Readonly<Record<string, string>> => ({
  ...figureTexts(sharedParams, view),
  ...figureTexts(own, view)
});

/** A title in both languages: what is measured, where, and which part of it. */
export const titleOf = ({ indicator, dataset }: Pick<IndicatorYear, "indicator" | "dataset">, part: string): LocalText => ({
  nl: `${indicator.name.nl}, ${dataset.title.nl} (${part})`,
  en: `${indicator.name.en}, ${dataset.title.en} (${part})`
});

/** Rows of cells as a table: a column is of numbers where it has nothing else. */
export function tableOfCells(header: readonly string[], rows: Iterable<readonly CsvCell[]>): ExportTable {
  const all = [...rows];
  return {
    columns: header.map((name, i): ExportColumn => {
      const cells = all.map((row) => row[i] ?? null);
      const words = { name, description: { nl: name, en: name } };
      if (cells.some((cell) => typeof cell === "string"))
        return { ...words, kind: "text", values: cells.map((cell) => (cell === null ? null : String(cell))) };
      const values = Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)));
      const isWhole = values.every((value) => Number.isNaN(value) || Number.isSafeInteger(value));
      return { ...words, kind: isWhole ? "integer" : "real", values };
    })
  };
}
