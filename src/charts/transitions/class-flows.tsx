import { memo } from "react";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { useLayout } from "../use-layout.ts";
import { classFlowsHeight, classFlowsLayout } from "./class-flows-layout.ts";
import type { TransitionsData } from "./transitions-data.ts";
import "./transitions.css";

/** How many areas each class has in both years, and who went from which to which. The matrix beside it has the figures. */
export const ClassFlows = memo(function ClassFlows({ data }: { readonly data: TransitionsData }) {
  const { ref, layout } = useLayout(data, classFlowsLayout, classFlowsHeight);
  return (
    <div className="wa-flows" ref={ref}>
      <ChartPicture size={layout}>
        {layout.flows.map(({ from, to, kind, path }) => (
          <path key={`${from} ${to}`} className="wa-flows__flow" data-kind={kind} d={path} />
        ))}
        {layout.blocks.map(({ number, colour, x, y, width, height }) => (
          <rect key={`${number} ${x}`} className="wa-flows__block" x={x} y={y} width={width} height={height} fill={colour} />
        ))}
        {[...layout.years, ...layout.names].map((label) => (
          <ChartText key={`${label.x} ${label.y}`} label={label} />
        ))}
      </ChartPicture>
    </div>
  );
});
