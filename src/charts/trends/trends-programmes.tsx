import { useId } from "react";
import { ChartText } from "../chart-text.tsx";
import { laneHeight } from "./programme-lanes.ts";
import type { TrendsLayout } from "./trends-layout.ts";

/** Programme periods: a ground behind the lines, and over it a rule with the name. What still runs fades at the edge. */
export function TrendsProgrammes({ layout: { programmes, lanesTop, plot, textSize } }: { readonly layout: TrendsLayout }) {
  const id = useId();
  const top = plot.top - textSize * 0.9;
  return programmes.map(({ name, from, isOpen, left, right, lane, label }, i) => {
    const rule = lanesTop + (lane + 1) * laneHeight(textSize) - textSize * 0.3;
    const fadeOf = (part: "ground" | "rule") => (isOpen ? `url(#${id}${part}${i})` : undefined);
    return (
      <g key={`${name} ${from}`} className="wa-trends__programme">
        {isOpen
          ? (["ground", "rule"] as const).map((part) => (
              <linearGradient
                key={part}
                id={`${id}${part}${i}`}
                // A rule has no height to reckon in.
                gradientUnits="userSpaceOnUse"
                x1={Math.max(left, right - textSize * fadeInText)}
                x2={right}
              >
                <stop className="wa-trends__fade" data-part={part} />
                <stop className="wa-trends__fade" data-part={part} offset="1" stopOpacity="0" />
              </linearGradient>
            ))
          : null}
        <rect
          className="wa-trends__programme-ground"
          x={left}
          y={top}
          width={right - left}
          height={plot.bottom - top}
          style={{ fill: fadeOf("ground") }}
        />
        <path d={`M${left},${rule}H${right}`} style={{ stroke: fadeOf("rule") }} />
        <ChartText label={{ ...label, y: lanesTop + lane * laneHeight(textSize) + label.y }} full={name} />
      </g>
    );
  });
}

/** How long the fading is, in text sizes. */
const fadeInText = 8;
