import type { CSSProperties } from "react";
import { ChartText } from "../chart-text.tsx";
import type { EndLabel } from "./end-labels.ts";
import type { TrendsLine } from "./trends-lines.ts";

interface TrendsLineMarkProps {
  readonly line: TrendsLine;
  readonly label: EndLabel | undefined;
  readonly reading: number | undefined;
  readonly textSize: number;
  readonly look: "plain" | "emphasised" | "faded";
}

/** The colour reaches the style sheet as a property, which can then mix it for forced colours. */
export const colourProperty = (colour: string): CSSProperties => ({ "--wa-line": colour }) as CSSProperties;

/** Dashes are given for text of 12 pixels, and grow with it. */
const scaledDash = (dash: string, textSize: number) =>
  dash === "" ? undefined : dash.replaceAll(/[\d.]+/g, (length) => String((Number(length) * textSize) / 12));

export function TrendsLineMark({ line: { series, path, dots }, label, reading, textSize, look }: TrendsLineMarkProps) {
  const { colour, dash, kind, name } = series;
  return (
    <g className="wa-trends__line" data-kind={kind} data-look={look} style={colourProperty(colour)}>
      <path d={path} strokeDasharray={scaledDash(dash, textSize)} />
      {dots.map(({ year, x, y, isAlone }) => (
        <circle key={year} cx={x} cy={y} r={textSize * (year === reading ? 0.37 : isAlone ? 0.33 : 0.21)} />
      ))}
      {label ? (
        <>
          {label.trail ? (
            <path className="wa-trends__trail" d={label.trail} strokeDasharray={scaledDash("1 5", textSize)} />
          ) : null}
          {label.leader ? <path className="wa-trends__leader" d={label.leader} /> : null}
          <ChartText label={label} full={name} />
        </>
      ) : null}
    </g>
  );
}
