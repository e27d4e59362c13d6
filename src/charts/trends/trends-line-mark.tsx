import type { CSSProperties } from "react";
import { EndLabelMark, scaledDash } from "../end-label-mark.tsx";
import type { EndLabel } from "../end-labels.ts";
import type { TrendsSeries } from "./trends-data.ts";
import type { TrendsLine } from "./trends-lines.ts";

interface TrendsLineMarkProps {
  readonly line: TrendsLine;
  readonly label: EndLabel<TrendsSeries> | undefined;
  readonly reading: number | undefined;
  readonly textSize: number;
  readonly look: "plain" | "emphasised" | "faded";
}

/** The colour reaches the style sheet as a property, which can then mix it for forced colours. */
export const colourProperty = (colour: string): CSSProperties => ({ "--wa-line": colour }) as CSSProperties;

export function TrendsLineMark({ line: { series, path, dots }, label, reading, textSize, look }: TrendsLineMarkProps) {
  const { colour, dash, kind, name } = series;
  return (
    <g className="wa-trends__line" data-kind={kind} data-look={look} style={colourProperty(colour)}>
      <path className="wa-chart-line" d={path} strokeDasharray={scaledDash(dash, textSize)} />
      {dots.map(({ year, x, y, isAlone }) => (
        <circle key={year} cx={x} cy={y} r={textSize * (year === reading ? 0.37 : isAlone ? 0.33 : 0.21)} />
      ))}
      {label ? <EndLabelMark label={label} full={name} textSize={textSize} /> : null}
    </g>
  );
}
