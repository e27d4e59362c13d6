import { memo } from "react";
import { statisticTexts } from "../../i18n/statistic-texts.ts";
import { ValueRules, YearAxis } from "../axes.tsx";
import type { ChartProps } from "../chart-definition.ts";
import { ChartFrame, ChartReading } from "../chart-frame.tsx";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { useLayout } from "../use-layout.ts";
import { useYearWalk } from "../use-year-walk.ts";
import type { MoranData } from "./moran-data.ts";
import { moranHeight, moranLayout } from "./moran-layout.ts";
import "./moran.css";

/** Moran's I year by year over what chance gives; hollow dots are years in which chance explains it. */
export const MoranChart = memo(function MoranChart({ data, label }: ChartProps<MoranData>) {
  const { ref, layout, texts } = useLayout(data, moranLayout, moranHeight);
  const { t, language } = texts;
  const { textSize } = layout;
  const { at, frame } = useYearWalk(
    layout.years.map(({ x }) => x),
    data.rows.findIndex(({ year }) => year === data.to)
  );
  const read = data.rows[at ?? -1];
  const text = statisticTexts(language, data.decimals);
  return (
    <div className="wa-moran" ref={ref}>
      <ChartFrame label={label} height={layout.height} {...frame}>
        <ChartPicture size={layout}>
          <ValueRules rules={layout.rules} left={layout.left} right={layout.right} />
          <YearAxis years={layout.years} bottom={layout.bottom} textSize={textSize} current={[data.from, data.to]} />
          {at === undefined ? null : (
            <path className="wa-chart-reading-year" d={`M${layout.years[at]?.x ?? 0},${layout.top}V${layout.bottom}`} />
          )}
          <path className="wa-moran__expected" d={layout.expected} />
          <g className="wa-moran__line">
            <path className="wa-chart-line" d={layout.path} />
            {layout.dots.map(({ year, x, y, isShown }) => (
              <circle key={year} cx={x} cy={y} r={textSize * 0.3} data-shown={isShown} />
            ))}
            {layout.labels.map((one) => (
              <ChartText key={one.x} label={one} />
            ))}
          </g>
        </ChartPicture>
      </ChartFrame>
      <ChartReading>
        {read
          ? t("charts:moran.reading", {
              year: read.year,
              i: text.signed(read.i),
              expected: text.chance(read.expected),
              p: text.p(read.p)
            })
          : t("charts:moran.hint")}
      </ChartReading>
    </div>
  );
});
