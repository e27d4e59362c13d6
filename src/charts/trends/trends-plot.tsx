import { ValueRules, YearAxis } from "../axes.tsx";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import type { TrendsLayout } from "./trends-layout.ts";
import { TrendsLineMark } from "./trends-line-mark.tsx";
import { TrendsProgrammes } from "./trends-programmes.tsx";

interface TrendsPlotProps {
  readonly layout: TrendsLayout;
  /** The year being read; not the year chosen. */
  readonly reading?: number | undefined;
  /** The id of the series that stands out; the others fade. */
  readonly emphasised?: string | undefined;
}

/** The picture itself. Hidden from screen readers: the summary, the read-out and the table say what it shows. */
export function TrendsPlot({ layout, reading, emphasised }: TrendsPlotProps) {
  const { textSize, plot, unit, years, values, reference, band, others, lines } = layout;
  const current = years.filter(({ x }) => x === layout.current).map(({ year }) => year);
  const readingX = years.find(({ year }) => year === reading)?.x;
  const labels = new Map(layout.labels?.map((label) => [label.series.id, label]));
  return (
    <ChartPicture size={layout} className="wa-trends__plot">
      <TrendsProgrammes layout={layout} />
      <g className="wa-trends__axis">
        <ChartText label={unit} />
        <ValueRules rules={values} left={plot.left} right={plot.right} />
        <YearAxis years={years} top={plot.top} bottom={plot.bottom} textSize={textSize} current={current} />
      </g>
      {band ? <path className="wa-trends__band" d={band} /> : null}
      {others ? <path className="wa-trends__others" d={others} /> : null}
      {reference ? <line className="wa-trends__zero" x1={plot.left} x2={plot.right} y1={reference.y} y2={reference.y} /> : null}
      {readingX === undefined ? null : (
        <line className="wa-trends__reading" x1={readingX} x2={readingX} y1={plot.top} y2={plot.bottom} />
      )}
      {lines.map((line) => (
        <TrendsLineMark
          key={line.series.id}
          line={line}
          label={labels.get(line.series.id)}
          reading={reading}
          textSize={textSize}
          look={emphasised === undefined ? "plain" : emphasised === line.series.id ? "emphasised" : "faded"}
        />
      ))}
      {reference?.label ? (
        <g className="wa-trends__reference wa-chart-zero">
          <ChartText label={reference.label} />
        </g>
      ) : null}
    </ChartPicture>
  );
}
