import { memo, useMemo } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { ValueRules, YearAxis } from "../axes.tsx";
import { ChartText } from "../chart-text.tsx";
import { useWidth } from "../use-width.ts";
import type { MoranData } from "./moran-data.ts";
import { moranLayout } from "./moran-layout.ts";
import "./moran.css";

/** Moran's I year by year over what chance gives; hollow dots are years in which chance explains it. The table says the same. */
export const MoranChart = memo(function MoranChart({ data }: { readonly data: MoranData }) {
  const texts = useTexts();
  const { ref, width, textSize } = useWidth();
  const height = Math.round(textSize * 13);
  const layout = useMemo(() => moranLayout(data, { width, height, textSize }, texts), [data, width, height, textSize, texts]);
  return (
    <div className="wa-moran" ref={ref}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={textSize} aria-hidden="true">
        <ValueRules rules={layout.rules} left={layout.left} right={layout.right} />
        <YearAxis years={layout.years} bottom={layout.bottom} textSize={textSize} current={[data.from, data.to]} />
        <path className="wa-moran__expected" d={layout.expected} />
        <g className="wa-moran__line">
          <path d={layout.path} />
          {layout.dots.map(({ year, x, y, isShown }) => (
            <circle key={year} cx={x} cy={y} r={textSize * 0.3} data-shown={isShown} />
          ))}
          {layout.labels.map((label) => (
            <ChartText key={label.x} label={label} />
          ))}
        </g>
      </svg>
    </div>
  );
});
