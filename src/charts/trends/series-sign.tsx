import type { TrendsSeries } from "./trends-data.ts";
import { colourProperty } from "./trends-line-mark.tsx";

/** A piece of a line with its colour and dash, to stand before its name. */
export function SeriesSign({ series: { colour, dash, kind } }: { readonly series: TrendsSeries }) {
  return (
    <svg className="wa-trends__sign" viewBox="0 0 24 10" aria-hidden="true">
      <g className="wa-trends__line" data-kind={kind} style={colourProperty(colour)}>
        <path className="wa-chart-line" d="M1,5H23" strokeDasharray={dash || undefined} />
        <circle cx="12" cy="5" r="2.5" />
      </g>
    </svg>
  );
}
