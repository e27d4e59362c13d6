import { type KeyboardEvent, memo, type PointerEvent, useMemo, useState } from "react";
import { formatSigned } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { ValueRules, YearAxis } from "../axes.tsx";
import { ChartText } from "../chart-text.tsx";
import { useWidth } from "../use-width.ts";
import type { GapData } from "./gap-data.ts";
import { gapLayout } from "./gap-layout.ts";
import "./gap.css";

interface GapChartProps {
  readonly data: GapData;
  readonly label: string;
}

/** A set of areas against others: lines, the space between the first two, and the years before the comparison. */
export const GapChart = memo(function GapChart({ data, label }: GapChartProps) {
  const texts = useTexts();
  const { t, language, value: written } = texts;
  const { ref, width, textSize } = useWidth();
  const height = Math.round(textSize * 22);
  const layout = useMemo(() => gapLayout(data, { width, height, textSize }, texts), [data, width, height, textSize, texts]);
  const [at, setAt] = useState<number>();
  const { years, lines, gap, indicator } = data;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined)
      setAt((before) =>
        Math.max(0, Math.min(years.length - 1, (before ?? years.indexOf(data.to)) + (before === undefined ? 0 : step)))
      );
    else if (event.key === "Escape") setAt(undefined);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const distances = years.map((year) => Math.abs(layout.x(year) - from));
    setAt(distances.indexOf(Math.min(...distances)));
  };
  const reading =
    at === undefined
      ? t("charts:gap.hint")
      : `${years[at]}: ${[
          ...lines.map(({ name, values }) => `${name} ${written(values[at] ?? Number.NaN, indicator)}`),
          `${t("charts:gap.gap")} ${formatSigned(gap[at] ?? Number.NaN, language, indicator.decimals)}`
        ].join("; ")}`;
  return (
    <div className="wa-gap" ref={ref}>
      <div
        role="application"
        aria-label={label}
        aria-roledescription={t("charts:roleDescription")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive, and this is its one tab stop
        tabIndex={0}
        style={{ blockSize: height }}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setAt(undefined)}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={textSize} aria-hidden="true">
          {layout.before ? (
            <g className="wa-gap__before">
              <rect
                x={layout.before.left}
                y={layout.top - textSize * 1.9}
                width={Math.max(0, layout.before.right - layout.before.left)}
                height={layout.bottom - layout.top + textSize * 1.9}
              />
              <ChartText label={layout.before.label} full={t("charts:gap.before")} />
            </g>
          ) : null}
          <ValueRules rules={layout.rules} left={layout.left} right={layout.right} />
          <g className="wa-chart-axis">
            <ChartText label={layout.reference} />
          </g>
          <YearAxis years={layout.years} bottom={layout.bottom} textSize={textSize} current={[data.from, data.to]} />
          <path className="wa-gap__area" d={layout.area} />
          {at === undefined ? null : (
            <path className="wa-gap__year" d={`M${layout.x(years[at] ?? 0)},${layout.top}V${layout.bottom}`} />
          )}
          {layout.lines.map(({ line, path, dots, label: name }) => (
            <g key={line.id} className="wa-gap__line" style={{ color: line.colour }}>
              <path d={path} strokeDasharray={line.dash} />
              {dots.map(([x, y]) => (
                <circle key={x} cx={x} cy={y} r={textSize * 0.26} />
              ))}
              <ChartText label={name} full={line.name} />
            </g>
          ))}
          {layout.marks.map(({ x, y1, y2, label: text }) => (
            <g key={x} className="wa-gap__mark">
              <path d={`M${x},${y1}V${y2}`} />
              <ChartText label={text} />
            </g>
          ))}
        </svg>
      </div>
      <p className="wa-chart-reading" aria-live="polite">
        {reading}
      </p>
    </div>
  );
});
