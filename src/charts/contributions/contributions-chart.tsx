import { memo } from "react";
import type { ChartProps, SizedChart } from "../chart-definition.ts";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { useLayout } from "../use-layout.ts";
import type { ContributionsData } from "./contributions-data.ts";
import { contributionsHeight, contributionsLayout } from "./contributions-layout.ts";
import "./contributions.css";

/** From a start to an end in steps that add up: a waterfall that runs down. The summary and the table say the same. */
export const ContributionsChart = memo(function ContributionsChart({
  data,
  heightOf
}: Pick<ChartProps<ContributionsData>, "data"> & SizedChart) {
  const { ref, layout } = useLayout(data, contributionsLayout, heightOf ?? contributionsHeight);
  const labels = new Map([
    ["start", data.start.label],
    ["end", data.end.label],
    ...data.steps.map(({ id, label }) => [id, label] as const)
  ]);
  return (
    <div className="wa-contributions" ref={ref}>
      <ChartPicture size={layout}>
        <path className="wa-contributions__zero" d={`M${layout.zero},0V${layout.height}`} />
        {layout.bars.map(({ id, kind, left, width: wide, y, height, end, name, value }, i) => {
          const next = layout.bars[i + 1];
          return (
            <g key={id} className="wa-contributions__bar" data-kind={kind}>
              <rect x={left} y={y} width={wide} height={height} />
              {next ? <path d={`M${end},${y + height}V${next.y}`} /> : null}
              <ChartText label={name} full={labels.get(id) ?? ""} />
              <ChartText label={value} />
            </g>
          );
        })}
      </ChartPicture>
    </div>
  );
});
