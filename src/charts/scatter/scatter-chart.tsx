import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { formatNumber, formatSigned } from "../../i18n/format.ts";
import { ColumnRules, ValueRules } from "../axes.tsx";
import type { ChartProps, SizedChart } from "../chart-definition.ts";
import { ChartFrame, ChartReading } from "../chart-frame.tsx";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { DotsCanvas } from "../dots-canvas.tsx";
import { withActive } from "../marked-area.ts";
import { pointerPoint } from "../pointer-point.ts";
import { useLayout } from "../use-layout.ts";
import type { ScatterAxis, ScatterData } from "./scatter-data.ts";
import { type ScatterLayout, scatterHeight, scatterLayout } from "./scatter-layout.ts";
import { type Brush, brushBetween, dotsWithin, dotTowards, grownBrush, nearestDot } from "./scatter-places.ts";
import "./scatter.css";

type ScatterChartProps = ChartProps<ScatterData, "hovered" | "onHover" | "onToggle" | "onBrush"> & SizedChart;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0]
};

/** A dot an area. Dragging draws a rectangle that selects; with the keyboard, Shift and arrows grow one round the dot. */
export const ScatterChart = memo(function ScatterChart(props: ScatterChartProps) {
  const { data, hovered, onHover, onToggle, onBrush, label, heightOf = scatterHeight } = props;
  const { ref, layout, texts } = useLayout(data, scatterLayout, heightOf);
  const { t, language } = texts;
  const { width, height, textSize, centres } = layout;
  const [brush, setBrush] = useState<Brush>();
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const { areas, selected } = data;
  const active = hovered === undefined ? -1 : areas.findIndex(({ code }) => code === hovered);
  const inside = useMemo(() => (brush ? dotsWithin(layout, brush) : []), [brush, layout]);

  const codesOf = (places: readonly number[]) => places.flatMap((place) => areas[place]?.code ?? []);
  const codeAt = ({ x, y }: { readonly x: number; readonly y: number }) =>
    areas[nearestDot(layout, x, y, textSize * 1.5) ?? -1]?.code;
  const onKey = ({ key, shiftKey }: KeyboardEvent) => {
    const direction = directions[key];
    const centre = { x: centres[active * 2] ?? 0, y: centres[active * 2 + 1] ?? 0 };
    if (direction && shiftKey && active >= 0)
      setBrush(grownBrush(brush ?? brushBetween(centre, centre), direction, textSize * 1.5));
    else if (direction) {
      const next = active === -1 ? 0 : dotTowards(layout, active, ...direction);
      if (next !== undefined) onHover(areas[next]?.code);
    } else if (key === "Enter" || key === " ") {
      const code = areas[active]?.code;
      if (brush) onBrush(codesOf(inside));
      else if (code) onToggle(code);
      setBrush(undefined);
    } else if (key === "Escape") {
      setBrush(undefined);
      onHover(undefined);
    } else return false;
    return true;
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
  const hasDot = (place: number) => !Number.isNaN((centres[place * 2] ?? Number.NaN) + (centres[place * 2 + 1] ?? Number.NaN));
  const marks = withActive(selected, active).filter(({ place }) => hasDot(place));
  return (
    <div className="wa-scatter" ref={ref}>
      <ChartFrame
        label={label}
        className="wa-scatter__plot"
        height={height}
        onKey={onKey}
        onPointerDown={(event) => {
          if (event.button !== 0 || event.pointerType === "touch") return;
          start.current = pointerPoint(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const point = pointerPoint(event);
          const from = start.current;
          if (from && Math.hypot(point.x - from.x, point.y - from.y) > 5) return setBrush(brushBetween(from, point));
          const code = codeAt(point);
          if (code !== hovered) onHover(code);
        }}
        onPointerUp={(event) => {
          start.current = undefined;
          if (brush) {
            onBrush(codesOf(inside));
            return setBrush(undefined);
          }
          const code = codeAt(pointerPoint(event));
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
            centres={centres}
            radius={layout.radius}
            opacity={areas.length > 1000 ? 0.4 : 0.6}
          />
        ) : null}
        <ChartPicture size={layout}>
          <Frame layout={layout} isMany={areas.length > 1000} />
          {inside.map((place) => (
            <circle
              key={place}
              className="wa-scatter__inside"
              cx={centres[place * 2]}
              cy={centres[place * 2 + 1]}
              r={layout.radius * 1.2}
            />
          ))}
          {marks.map(({ place, colour }) => (
            <circle
              key={place}
              className="wa-scatter__mark"
              cx={centres[place * 2]}
              cy={centres[place * 2 + 1]}
              r={textSize * 0.45}
              fill={colour}
            />
          ))}
          {brush ? (
            <rect
              className="wa-scatter__brush"
              x={brush.left}
              y={brush.top}
              width={brush.right - brush.left}
              height={brush.bottom - brush.top}
            />
          ) : null}
        </ChartPicture>
      </ChartFrame>
      <ChartReading>{reading}</ChartReading>
    </div>
  );
});

/** Axes, titles and the line: what a pointer over the chart does not move. */
const Frame = memo(function Frame({ layout, isMany }: { readonly layout: ScatterLayout; readonly isMany: boolean }) {
  const { columns, rows, plot } = layout;
  return (
    <>
      <ColumnRules rules={columns} top={plot.top} bottom={plot.bottom} />
      <ValueRules rules={rows} left={plot.left} right={plot.right} />
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
      <g className="wa-scatter__names">
        {layout.names.map((name) => (
          <ChartText key={name.place} label={name} />
        ))}
      </g>
    </>
  );
});
