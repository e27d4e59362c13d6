import { memo } from "react";
import { formatSigned } from "../../i18n/format.ts";
import { ValueRules, YearAxis } from "../axes.tsx";
import type { ChartProps, SizedChart } from "../chart-definition.ts";
import { ChartFrame, ChartReading } from "../chart-frame.tsx";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { EndLabelMark, scaledDash } from "../end-label-mark.tsx";
import { dotsOf } from "../line-path.ts";
import { useLayout } from "../use-layout.ts";
import { useYearWalk } from "../use-year-walk.ts";
import type { GapData } from "./gap-data.ts";
import { gapHeight, gapLayout } from "./gap-layout.ts";
import "./gap.css";

/** A set of areas against others: lines, the space between the first two, and the years before the comparison. */
export const GapChart = memo(function GapChart({ data, label, heightOf = gapHeight }: ChartProps<GapData> & SizedChart) {
  const { ref, layout, texts } = useLayout(data, gapLayout, heightOf);
  const { t, language, value: written } = texts;
  const { years, lines, gap, indicator } = data;
  const { textSize, before } = layout;
  const { at, frame } = useYearWalk(
    layout.years.map(({ x }) => x),
    years.indexOf(data.to)
  );
  const reading =
    at === undefined
      ? t("charts:gap.hint")
      : `${years[at]}: ${[
          ...lines.map(({ name, values }) => `${name} ${written(values[at] ?? Number.NaN, indicator)}`),
          `${t("charts:gap.gap")} ${formatSigned(gap[at] ?? Number.NaN, language, indicator.decimals)}`
        ].join("; ")}`;
  const names = new Map(layout.names.map((name) => [name.series.id, name]));
  return (
    <div className="wa-gap" ref={ref}>
      <ChartFrame label={label} height={layout.height} {...frame}>
        <ChartPicture size={layout}>
          {before ? (
            <g className="wa-gap__before">
              <rect
                x={before.left}
                y={layout.top - textSize * 1.9}
                width={Math.max(0, before.right - before.left)}
                height={layout.bottom - layout.top + textSize * 1.9}
              />
              <ChartText label={before.label} full={t("charts:gap.before")} />
            </g>
          ) : null}
          <ValueRules rules={layout.rules} left={layout.left} right={layout.right} />
          <g className="wa-chart-axis wa-chart-zero">
            <ChartText label={layout.reference} full={t("charts:trends.reference", { reference: data.referenceName })} />
          </g>
          <YearAxis years={layout.years} bottom={layout.bottom} textSize={textSize} current={[data.from, data.to]} />
          <path className="wa-gap__area" d={layout.area} />
          {at === undefined ? null : (
            <path className="wa-chart-reading-year" d={`M${layout.x(years[at] ?? 0)},${layout.top}V${layout.bottom}`} />
          )}
          {layout.lines.map(({ line, path, points }) => {
            const name = names.get(line.id);
            return (
              <g key={line.id} className="wa-gap__line" style={{ color: line.colour }}>
                <path className="wa-chart-line" d={path} strokeDasharray={scaledDash(line.dash, textSize)} />
                {dotsOf(points).map(([x, y]) => (
                  <circle key={x} cx={x} cy={y} r={textSize * 0.26} />
                ))}
                {name ? <EndLabelMark label={name} full={line.name} textSize={textSize} /> : null}
              </g>
            );
          })}
          {layout.marks.map(({ x, y1, y2, label: text }) => (
            <g key={x} className="wa-gap__mark">
              <path d={`M${x},${y1}V${y2}`} />
              <ChartText label={text} />
            </g>
          ))}
        </ChartPicture>
      </ChartFrame>
      <ChartReading>{reading}</ChartReading>
    </div>
  );
});
