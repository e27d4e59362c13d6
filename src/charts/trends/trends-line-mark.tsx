import type { CSSProperties } from "react";
import { ChartText } from "../chart-text.tsx";
import type { EndLabel } from "./end-labels.ts";
import type { TrendsLine } from "./trends-lines.ts";

interface TrendsLineMarkProps {
  readonly line: TrendsLine;
  readonly label: EndLabel | undefined;
  readonly reading: number | undefined;
  readonly look: "plain" | "emphasised" | "faded";
}

/** The colour reaches the style sheet as a property, which can then mix it for forced colours. */
export const colourProperty = (colour: string): CSSProperties => ({ "--wa-line": colour }) as CSSProperties;

export function TrendsLineMark({ line: { series, path, dots }, label, reading, look }: TrendsLineMarkProps) {
  const { colour, dash, kind, name } = series;
  return (
    <g className="wa-trends__line" data-kind={kind} data-look={look} style={colourProperty(colour)}>
      <path d={path} strokeDasharray={dash || undefined} />
      {dots.map(({ year, x, y, isAlone }) => (
        <circle key={year} cx={x} cy={y} r={year === reading ? 4.5 : isAlone ? 4 : 2.5} />
      ))}
      {label ? (
        <>
          {label.leader ? <path className="wa-trends__leader" d={label.leader} /> : null}
          <ChartText label={label} full={name} />
        </>
      ) : null}
    </g>
  );
}
