import { TrendsChart } from "../../charts/trends/trends-chart.tsx";
import { ExportButton } from "../../dialogs/export/export-button.tsx";
import type { CsvCell } from "../../export/csv.ts";
import type { Texts } from "../../i18n/texts.ts";
import { useTextSource } from "../../i18n/use-text-source.tsx";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import { linesData } from "./lines-data.ts";
import type { PeriodOverview } from "./overview-model.ts";
import type { OverviewWords } from "./overview-words.ts";

interface ChartExportProps {
  readonly indicatorData: IndicatorYear;
  readonly overview: PeriodOverview;
  readonly said: OverviewWords;
  readonly texts: Texts;
}

const ignore = () => undefined;
const header = ["code", "name", "level", "year", "indicator", "value"];

/** Every line of the chart in every year of the period. */
function* lineRows({ areas, level, indicator, matrix }: IndicatorYear, { lines }: PeriodOverview): Generator<CsvCell[]> {
  for (const area of lines.areas)
    for (const year of lines.years) {
      const value = matrix.values[matrix.years.indexOf(year) * matrix.areas + area] ?? Number.NaN;
      yield [areas.codes[area] ?? "", areas.names[area] ?? "", level.level, year, indicator.id, value];
    }
}

/** The chart of the overview as a picture, and its lines as a table. */
export function ChartExport({ indicatorData, overview, said, texts }: ChartExportProps) {
  const { t } = texts;
  const { provide } = useTextSource();
  const subject = async () => {
    const { chartSubject } = await import("../../view-parts/export/chart-subject.ts");
    const { dataset, level, indicator } = indicatorData;
    const data = linesData(indicatorData, overview, texts);
    return chartSubject(
      {
        shown: shownIn(indicatorData, overview.lines.years),
        indicator,
        name: [dataset.id, level.level, indicator.id, `${overview.from}-${overview.to}`, "overview", "lines"],
        title: said.chartTitle,
        summary: `${said.subtitle}. ${said.headline}. ${said.basis}`,
        caption: captionLines(indicatorData, overview.lines.years, texts),
        header,
        rows: () => lineRows(indicatorData, overview),
        chart: provide(<TrendsChart data={data} hovered={undefined} onHover={ignore} onYear={ignore} label={said.chartTitle} />)
      },
      texts
    );
  };
  return <ExportButton name={t("overview:chart")} subject={subject} />;
}
