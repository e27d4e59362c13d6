import { type KeyboardEvent, memo, type PointerEvent, useMemo, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { ValueRules } from "../axes.tsx";
import { ChartText } from "../chart-text.tsx";
import { useWidth } from "../use-width.ts";
import type { SpreadData } from "./spread-data.ts";
import { brokenLine, nearestPlace, type SpreadLayout, spreadLayout } from "./spread-layout.ts";
import "./spread.css";

interface SpreadChartProps {
  readonly data: SpreadData;
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
  readonly label: string;
}

/** All areas as a strip of dashes a year, the middle half and eight tenths marked, over the line of the chosen measure. */
export const SpreadChart = memo(function SpreadChart({ data, hovered, onHover, onToggle, label }: SpreadChartProps) {
  const texts = useTexts();
  const { t, value: written } = texts;
  const { ref, width, textSize } = useWidth();
  const height = Math.round(textSize * 30);
  const layout = useMemo(() => spreadLayout(data, { width, height, textSize }, texts), [data, width, height, textSize, texts]);
  const [yearAt, setYearAt] = useState<number>();
  const { years, areas, values, indicator } = data;
  const active = hovered === undefined ? -1 : areas.findIndex(({ code }) => code === hovered);
  const column = yearAt ?? years.indexOf(data.to);

  const nearest = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const distances = years.map((year) => Math.abs(layout.x(year) - x));
    const at = distances.indexOf(Math.min(...distances));
    if (y > layout.strips.bottom + textSize) return undefined;
    const place = nearestPlace(data, layout, at, y);
    return place === undefined ? undefined : { at, place };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const order = Array.from(areas, (_, place) => place)
      .filter((place) => !Number.isNaN(values[column]?.[place] ?? Number.NaN))
      .sort((a, b) => (values[column]?.[b] ?? 0) - (values[column]?.[a] ?? 0));
    const rank = order.indexOf(active);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined) {
      const next = order[rank === -1 ? 0 : Math.max(0, Math.min(order.length - 1, rank + step))];
      onHover(areas[next ?? -1]?.code);
      setYearAt(column);
    } else if (side !== undefined) setYearAt(Math.max(0, Math.min(years.length - 1, column + side)));
    else if (event.key === "Enter" || event.key === " ") {
      const code = areas[active]?.code;
      if (code) onToggle(code);
    } else if (event.key === "Escape") {
      onHover(undefined);
      setYearAt(undefined);
    } else return;
    event.preventDefault();
  };
  const value = values[column]?.[active];
  const reading =
    active === -1 || value === undefined
      ? ""
      : t("charts:spread.reading", { name: areas[active]?.name, year: years[column], value: written(value, indicator) });
  return (
    <div className="wa-spread" ref={ref}>
      <div
        role="application"
        aria-label={label}
        aria-roledescription={t("charts:roleDescription")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive, and this is its one tab stop
        tabIndex={0}
        className="wa-spread__plot"
        style={{ blockSize: height }}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          const found = nearest(event);
          setYearAt(found?.at);
          const code = found ? areas[found.place]?.code : undefined;
          if (code !== hovered) onHover(code);
        }}
        onPointerLeave={({ pointerType }) => {
          if (pointerType === "touch") return;
          onHover(undefined);
          setYearAt(undefined);
        }}
        onClick={(event) => {
          const found = nearest(event as unknown as PointerEvent);
          const code = found ? areas[found.place]?.code : undefined;
          if (code) onToggle(code);
        }}
      >
        <SpreadPlot data={data} layout={layout} active={active} />
      </div>
      <p className="wa-chart-reading" aria-live="polite">
        {reading === "" ? t(layout.isMany ? "charts:spread.hintMany" : "charts:spread.hint") : reading}
      </p>
    </div>
  );
});

interface PictureProps {
  readonly data: SpreadData;
  readonly layout: SpreadLayout;
}

function SpreadPlot({ data, layout, active }: PictureProps & { readonly active: number }) {
  const { width, height, textSize, x, y } = layout;
  const { years, values, selected } = data;
  const lineOf = (place: number) => brokenLine(years.map((year, i) => [x(year), y(values[i]?.[place] ?? Number.NaN)]));
  const marks = [
    ...selected,
    ...(active >= 0 && !selected.some(({ place }) => place === active) ? [{ place: active, colour: "#16222e" }] : [])
  ];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={textSize} aria-hidden="true">
      <Strips data={data} layout={layout} />
      {marks.map(({ place, colour }) => (
        <g key={place} className="wa-spread__mark" style={{ color: colour }}>
          <path d={lineOf(place)} />
          {years.map((year, i) => {
            const value = values[i]?.[place] ?? Number.NaN;
            return Number.isNaN(value) ? null : <circle key={year} cx={x(year)} cy={y(value)} r={textSize * 0.3} />;
          })}
        </g>
      ))}
      <MeasureLines data={data} layout={layout} />
    </svg>
  );
}

/** What a pointer over the chart does not move. */
const Strips = memo(function Strips({ data, layout }: PictureProps) {
  const { left, right, reach, x, isMany } = layout;
  const { years } = data;
  // Over a shape the quantiles are narrow, so that it can be seen behind them.
  const [outer, half] = isMany ? [0.08, 0.24] : [0.45, 1];
  return (
    <>
      {layout.years.map(({ year, x: at, label }) => (
        <g key={year} className="wa-chart-axis" data-current={year === data.to || year === data.from}>
          {year === data.to || year === data.from ? <path d={`M${at},${layout.strips.top}V${layout.lines.bottom}`} /> : null}
          {label ? <ChartText label={label} /> : null}
        </g>
      ))}
      <ValueRules rules={[...layout.stripRules, ...layout.lineRules]} left={left} right={right} />
      {isMany ? layout.dashes.map((path, i) => <path key={years[i]} className="wa-spread__shape" d={path} />) : null}
      {layout.boxes.map(([p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0], i) => {
        const at = x(years[i] ?? 0);
        return (
          <g key={years[i]} className="wa-spread__box" data-many={isMany}>
            <rect x={at - reach * outer} width={reach * outer * 2} y={p90} height={Math.max(0, p10 - p90)} />
            <rect x={at - reach * half} width={reach * half * 2} y={p75} height={Math.max(0, p25 - p75)} data-part="half" />
            <path d={isMany ? `M${at - reach * 0.5},${p50}h${reach}` : `M${at - reach * 1.15},${p50}h${reach * 2.3}`} />
          </g>
        );
      })}
      {isMany ? null : layout.dashes.map((path, i) => <path key={years[i]} className="wa-spread__dashes" d={path} />)}
    </>
  );
});

const MeasureLines = memo(function MeasureLines({ layout }: PictureProps) {
  return (
    <>
      <g className="wa-spread__title">
        <ChartText label={layout.lineTitle} />
      </g>
      {layout.measures.map(({ id, path, dots, labels }, order) => (
        <g key={id} className="wa-spread__measure" data-order={order}>
          <path d={path} />
          {dots.map(({ x: at, y: top, year }) => (
            <circle key={year} cx={at} cy={top} r={layout.textSize * 0.26} />
          ))}
          {labels.map((label) => (
            <ChartText key={label.x} label={label} />
          ))}
        </g>
      ))}
    </>
  );
});
