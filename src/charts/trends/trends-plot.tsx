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
  const { width, height, textSize, plot, unit, years, values, reference, current, band, lines } = layout;
  const readingX = years.find(({ year }) => year === reading)?.x;
  const labels = new Map(layout.labels?.map((label) => [label.series.id, label]));
  return (
    <svg
      className="wa-trends__plot"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={textSize}
      aria-hidden="true"
    >
      <TrendsProgrammes layout={layout} />
      <g className="wa-trends__axis">
        <ChartText label={unit} />
        {values.map(({ value, y, label }) => (
          <g key={value}>
            <line x1={plot.left} x2={plot.right} y1={y} y2={y} />
            <ChartText label={label} />
          </g>
        ))}
        {years.map(({ year, x, label }) => (
          <g key={year} className={x === current ? "wa-trends__current" : undefined}>
            <line x1={x} x2={x} y1={x === current ? plot.top : plot.bottom} y2={plot.bottom + textSize * 0.45} />
            {label ? <ChartText label={label} /> : null}
          </g>
        ))}
      </g>
      {band ? <path className="wa-trends__band" d={band} /> : null}
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
        <g className="wa-trends__reference">
          <ChartText label={reference.label} />
        </g>
      ) : null}
    </svg>
  );
}
