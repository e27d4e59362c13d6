import type { ReactNode } from "react";
import type { CsvCell } from "../../export/csv.ts";
import { fileStem } from "../../export/file-name.ts";
import type { Everything, ExportSubject } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Shown } from "../../model/provenance.ts";
import { tableOfRows } from "./column-words.ts";
import { creditsOf } from "./credits-of.ts";
import { pictureOfChart } from "./picture-of-chart.ts";

export interface ChartSources {
  /** Whose sources the file names. */
  readonly shown: Shown;
  readonly indicator: Indicator;
  /** What the file's name says after `wijkatlas`. */
  readonly name: readonly (string | number | undefined)[];
  readonly title: string;
  readonly summary: string;
  readonly caption: readonly string[];
  readonly header: readonly string[];
  readonly rows: () => Iterable<readonly CsvCell[]>;
  /** The chart, in the texts that it needs. */
  readonly chart: ReactNode;
  /** Areas that stand out in the chart by their colours alone. */
  readonly selected?: readonly { readonly name: string; readonly colour: string }[];
  readonly everything?: Everything;
}

/** What can be taken from a chart. */
export function chartSubject(sources: ChartSources, texts: Texts): ExportSubject {
  const { indicator, name, header, rows, chart, selected = [], everything } = sources;
  const items = selected.map((area) => ({ sign: "line" as const, ...area }));
  const legend = items.length > 0 ? { legend: { title: texts.t("export:picture.selected"), items } } : {};
  return {
    stem: fileStem(name),
    table: () => tableOfRows(header, rows(), texts, indicator),
    ...(everything ? { everything } : {}),
    picture: { ...pictureOfChart("chart", chart), ...legend },
    credits: () => creditsOf(sources.shown, sources, texts)
  };
}
