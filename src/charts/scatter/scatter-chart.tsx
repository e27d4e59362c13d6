import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from "react";
import { formatNumber, formatSigned } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { ChartText } from "../chart-text.tsx";
import { DotsCanvas } from "../dots-canvas.tsx";
import { useWidth } from "../use-width.ts";
import type { ScatterAxis, ScatterData } from "./scatter-data.ts";
import { type Brush, dotsWithin, dotTowards, nearestDot, type ScatterLayout, scatterLayout } from "./scatter-layout.ts";
import "./scatter.css";

interface ScatterChartProps {
  readonly data: ScatterData;
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
  /** The areas inside a rectangle that was drawn over the dots. */
  readonly onBrush: (codes: readonly AreaCode[]) => void;
  readonly label: string;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0]
};

/** A dot an area. Dragging draws a rectangle that selects; with the keyboard, Shift and arrows grow one round the dot. */
export const ScatterChart = memo(function ScatterChart({ data, hovered, onHover, onToggle, onBrush, label }: ScatterChartProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const { ref, width, textSize } = useWidth();
  const height = Math.round(Math.max(textSize * 24, Math.min(width * 0.62, textSize * 34)));
  const layout = useMemo(() => scatterLayout(data, { width, height, textSize }, texts), [data, width, height, textSize, texts]);
  const [brush, setBrush] = useState<Brush>();
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const { areas, selected } = data;
  const active = hovered === undefined ? -1 : areas.findIndex(({ code }) => code === hovered);
  const inside = useMemo(() => (brush ? dotsWithin(layout, brush) : []), [brush, layout]);

  const pointOf = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const between = (a: { x: number; y: number }, b: { x: number; y: number }): Brush => ({
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y)
  });
  const codesOf = (places: readonly number[]) => places.flatMap((place) => areas[place]?.code ?? []);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    const centre = { x: layout.centres[active * 2] ?? 0, y: layout.centres[active * 2 + 1] ?? 0 };
    if (direction && event.shiftKey && active >= 0) {
      const grown = brush ?? between(centre, centre);
      const step = textSize * 1.5;
      const [dx, dy] = direction;
      setBrush({
        left: grown.left - (dx < 0 ? step : 0),
        right: grown.right + (dx > 0 ? step : 0),
        top: grown.top - (dy < 0 ? step : 0),
        bottom: grown.bottom + (dy > 0 ? step : 0)
      });
    } else if (direction) {
      const next = active === -1 ? 0 : dotTowards(layout, active, ...direction);
      if (next !== undefined) onHover(areas[next]?.code);
    } else if (event.key === "Enter" || event.key === " ") {
      const code = areas[active]?.code;
      if (brush) onBrush(codesOf(inside));
      else if (code) onToggle(code);
      setBrush(undefined);
    } else if (event.key === "Escape") {
      setBrush(undefined);
      onHover(undefined);
    } else return;
    event.preventDefault();
  };
  const written = (value: number | undefined, { signed, decimals }: ScatterAxis) =>
    (signed ? formatSigned : formatNumber)(value ?? Number.NaN, language, decimals);
  const reading = brush
    ? t("charts:scatter.brushed", { count: inside.length })
    : active === -1
      ? t("charts:scatter.hint")
      : t("charts:scatter.reading", {
          name: areas[active]?.name,
          xTitle: data.xAxis.title,
          x: written(data.x[active], data.xAxis),
          yTitle: data.yAxis.title,
          y: written(data.y[active], data.yAxis)
        });
  const marks = [
    ...selected,
    ...(active >= 0 && !selected.some(({ place }) => place === active) ? [{ place: active, colour: "#16222e" }] : [])
  ];
  return (
    <div className="wa-scatter" ref={ref}>
      <div
        role="application"
        aria-label={label}
        aria-roledescription={t("charts:roleDescription")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive, and this is its one tab stop
        tabIndex={0}
        className="wa-scatter__plot"
        style={{ blockSize: height }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0 || event.pointerType === "touch") return;
          start.current = pointOf(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const point = pointOf(event);
          const from = start.current;
          if (from && Math.hypot(point.x - from.x, point.y - from.y) > 5) return setBrush(between(from, point));
          const place = nearestDot(layout, point.x, point.y, textSize * 1.5);
          const code = place === undefined ? undefined : areas[place]?.code;
          if (code !== hovered) onHover(code);
        }}
        onPointerUp={(event) => {
          start.current = undefined;
          if (brush) {
            onBrush(codesOf(inside));
            return setBrush(undefined);
          }
          const { x, y } = pointOf(event);
          const place = nearestDot(layout, x, y, textSize * 1.5);
          const code = place === undefined ? undefined : areas[place]?.code;
          if (code) onToggle(code);
        }}
        onPointerCancel={() => {
          start.current = undefined;
          setBrush(undefined);
        }}
        onPointerLeave={() => (start.current ? undefined : onHover(undefined))}
      >
        {layout.dots.length === 0 ? (
          <DotsCanvas
            className="wa-scatter__canvas"
            width={width}
            height={height}
            centres={layout.centres}
            radius={layout.radius}
            opacity={areas.length > 1000 ? 0.4 : 0.6}
          />
        ) : null}
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={textSize} aria-hidden="true">
          <Frame layout={layout} isMany={areas.length > 1000} />
          {inside.map((place) => (
            <circle
              key={place}
              className="wa-scatter__inside"
              cx={layout.centres[place * 2]}
              cy={layout.centres[place * 2 + 1]}
              r={layout.radius * 1.2}
            />
          ))}
          {marks.map(({ place, colour }) =>
            Number.isNaN(layout.centres[place * 2] ?? Number.NaN) ||
            Number.isNaN(layout.centres[place * 2 + 1] ?? Number.NaN) ? null : (
              <circle
                key={place}
                className="wa-scatter__mark"
                cx={layout.centres[place * 2]}
                cy={layout.centres[place * 2 + 1]}
                r={textSize * 0.45}
                fill={colour}
              />
            )
          )}
          {brush ? (
            <rect
              className="wa-scatter__brush"
              x={brush.left}
              y={brush.top}
              width={brush.right - brush.left}
              height={brush.bottom - brush.top}
            />
          ) : null}
        </svg>
      </div>
      <p className="wa-chart-reading" aria-live="polite">
        {reading}
      </p>
    </div>
  );
});

/** Axes, titles and the line: what a pointer over the chart does not move. */
const Frame = memo(function Frame({ layout, isMany }: { readonly layout: ScatterLayout; readonly isMany: boolean }) {
  const { columns, rows, plot } = layout;
  return (
    <>
      {columns.map(({ value, at, label }) => (
        <g key={value} className="wa-chart-rule" data-zero={value === 0}>
          <path d={`M${at},${plot.top}V${plot.bottom}`} />
          <ChartText label={label} />
        </g>
      ))}
      {rows.map(({ value, at, label }) => (
        <g key={value} className="wa-chart-rule" data-zero={value === 0}>
          <path d={`M${plot.left},${at}H${plot.right}`} />
          <ChartText label={label} />
        </g>
      ))}
      <g className="wa-scatter__titles">
        <ChartText label={layout.xTitle} />
        <ChartText label={layout.yTitle} />
      </g>
      {layout.guides.map((d) => (
        <path key={d} className="wa-scatter__guide" d={d} />
      ))}
      {layout.dots.map(({ key, d, colour, isOpen, isDimmed }) => (
        <path
          key={key}
          className="wa-scatter__dots"
          d={d}
          data-many={isMany}
          data-open={isOpen}
          data-dimmed={isDimmed}
          data-grouped={colour !== undefined}
          fill={isOpen ? undefined : colour}
          stroke={isOpen ? colour : undefined}
        />
      ))}
      {layout.line ? <path className="wa-scatter__line" d={layout.line} /> : null}
    </>
  );
});
