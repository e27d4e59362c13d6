import { ChartText } from "../chart-text.tsx";
import { laneHeight } from "./programme-lanes.ts";
import type { TrendsLayout } from "./trends-layout.ts";
import { TrendsLineMark } from "./trends-line-mark.tsx";

interface TrendsPlotProps {
  readonly layout: TrendsLayout;
  /** The year being read; not the year chosen. */
  readonly reading?: number | undefined;
  /** The id of the series that stands out; the others fade. */
  readonly emphasised?: string | undefined;
}

/** The picture itself. Hidden from screen readers: the summary, the read-out and the table say what it shows. */
export function TrendsPlot({ layout, reading, emphasised }: TrendsPlotProps) {
  const { width, height, textSize, plot, unit, years, values, reference, current, programmes, lanesTop, band, lines } = layout;
  const readingX = years.find(({ year }) => year === reading)?.x;
  const lanesBottom = plot.top - textSize * 0.9;
  const dot = textSize / 5;
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
      {programmes.map(({ name, from, left, right }) => (
        <rect
          key={`${name} ${from}`}
          className="wa-trends__programme-ground"
          x={left}
          y={lanesBottom}
          width={right - left}
          height={plot.bottom - lanesBottom}
        />
      ))}
      {programmes.map(({ name, from, to, left, right, lane, label }) => {
        const rule = lanesTop + (lane + 1) * laneHeight(textSize) - textSize * 0.3;
        const head = to === undefined ? `m${-dot * 2},${-dot * 1.6}l${dot * 2},${dot * 1.6}l${-dot * 2},${dot * 1.6}` : "";
        return (
          <g key={`${name} ${from}`} className="wa-trends__programme">
            <path d={`M${left},${rule}H${right}${head}`} />
            <ChartText label={{ ...label, y: lanesTop + lane * laneHeight(textSize) + label.y }} full={name} />
          </g>
        );
      })}
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
      {reference ? (
        <g className="wa-trends__reference">
          <ChartText label={reference.label} />
        </g>
      ) : null}
    </svg>
  );
}
