import { type KeyboardEvent, type MouseEvent, memo, useState } from "react";
import { ValueRules, YearAxis } from "../axes.tsx";
import type { ChartProps, SizedChart } from "../chart-definition.ts";
import { ChartFrame, ChartReading } from "../chart-frame.tsx";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { EndLabelMark } from "../end-label-mark.tsx";
import { dotsOf, linePath, type Point } from "../line-path.ts";
import { withActive } from "../marked-area.ts";
import { pointerPoint } from "../pointer-point.ts";
import { nearest, stepped } from "../steps.ts";
import { useLayout } from "../use-layout.ts";
import type { SpreadData } from "./spread-data.ts";
import { nearestPlace, type SpreadLayout, spreadHeight, spreadLayout } from "./spread-layout.ts";
import "./spread.css";

type SpreadChartProps = ChartProps<SpreadData, "hovered" | "onHover" | "onToggle"> & SizedChart;

/** All areas as a strip of dashes a year, the middle half and eight tenths marked, over the line of the chosen measure. */
export const SpreadChart = memo(function SpreadChart(props: SpreadChartProps) {
  const { data, hovered, onHover, onToggle, label, heightOf = spreadHeight } = props;
  const { ref, layout, texts } = useLayout(data, spreadLayout, heightOf);
  const { t, value: written } = texts;
  const [yearAt, setYearAt] = useState<number>();
  const { years, areas, values, indicator } = data;
  const active = hovered === undefined ? -1 : areas.findIndex(({ code }) => code === hovered);
  const column = yearAt ?? years.indexOf(data.to);

  const find = (event: MouseEvent) => {
    const { x, y } = pointerPoint(event);
    const at = nearest(
      layout.years.map((tick) => tick.x),
      x
    );
    if (y > layout.strips.bottom + layout.textSize) return undefined;
    const place = nearestPlace(data, layout, at, y);
    return place === undefined ? undefined : { at, code: areas[place]?.code };
  };
  const onKey = ({ key }: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    const side = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step !== undefined) {
      const order = Array.from(areas, (_, place) => place)
        .filter((place) => !Number.isNaN(values[column]?.[place] ?? Number.NaN))
        .sort((a, b) => (values[column]?.[b] ?? 0) - (values[column]?.[a] ?? 0));
      const rank = order.indexOf(active);
      const next = order[rank === -1 ? 0 : stepped(rank, step, order.length)];
      onHover(areas[next ?? -1]?.code);
      setYearAt(column);
    } else if (side !== undefined) setYearAt(stepped(column, side, years.length));
    else if (key === "Enter" || key === " ") {
      const code = areas[active]?.code;
      if (code) onToggle(code);
    } else if (key === "Escape") {
      onHover(undefined);
      setYearAt(undefined);
    } else return false;
    return true;
  };
  const value = values[column]?.[active];
  const reading =
    active === -1 || value === undefined
      ? ""
      : t("charts:spread.reading", { name: areas[active]?.name, year: years[column], value: written(value, indicator) });
  return (
    <div className="wa-spread" ref={ref}>
      <ChartFrame
        label={label}
        className="wa-spread__plot"
        height={layout.height}
        onKey={onKey}
        onPointerMove={(event) => {
          const found = find(event);
          setYearAt(found?.at);
          if (found?.code !== hovered) onHover(found?.code);
        }}
        onPointerLeave={({ pointerType }) => {
          if (pointerType === "touch") return;
          onHover(undefined);
          setYearAt(undefined);
        }}
        onClick={(event) => {
          const code = find(event)?.code;
          if (code) onToggle(code);
        }}
      >
        <SpreadPlot data={data} layout={layout} active={active} />
      </ChartFrame>
      <ChartReading>{reading === "" ? t(layout.isMany ? "charts:spread.hintMany" : "charts:spread.hint") : reading}</ChartReading>
    </div>
  );
});

interface PictureProps {
  readonly data: SpreadData;
  readonly layout: SpreadLayout;
}

function SpreadPlot({ data, layout, active }: PictureProps & { readonly active: number }) {
  const { textSize, x, y } = layout;
  const { years, values, selected } = data;
  const pointsOf = (place: number) => years.map((year, i): Point => [x(year), y(values[i]?.[place] ?? Number.NaN)]);
  const marks = withActive(selected, active).map(({ place, colour }) => ({ place, colour, points: pointsOf(place) }));
  return (
    <ChartPicture size={layout}>
      <Strips data={data} layout={layout} />
      {marks.map(({ place, colour, points }) => (
        <g key={place} className="wa-spread__mark" style={{ color: colour }}>
          <path className="wa-chart-line" d={linePath(points)} />
          {dotsOf(points).map(([cx, cy]) => (
            <circle key={cx} cx={cx} cy={cy} r={textSize * 0.3} />
          ))}
        </g>
      ))}
      <MeasureLines data={data} layout={layout} />
    </ChartPicture>
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
      <YearAxis
        years={layout.years}
        top={layout.strips.top}
        bottom={layout.lines.bottom}
        textSize={layout.textSize}
        current={[data.from, data.to]}
      />
      <ValueRules rules={[...layout.stripRules, ...layout.lineRules]} left={left} right={right} />
      {isMany ? layout.dashes.map((path, i) => <path key={years[i]} className="wa-spread__shape" d={path} />) : null}
      {layout.boxes.map(([p10 = 0, p25 = 0, p50, p75 = 0, p90 = 0], i) => {
        if (p50 === undefined) return null;
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
          <path className="wa-chart-line" d={path} />
          {dots.map(([cx, cy]) => (
            <circle key={cx} cx={cx} cy={cy} r={layout.textSize * 0.26} />
          ))}
          {labels.map((label) => (
            <ChartText key={label.x} label={label} />
          ))}
        </g>
      ))}
      {layout.names.map((label) => (
        <EndLabelMark key={label.series.id} label={label} full={label.series.shortName} textSize={layout.textSize} />
      ))}
    </>
  );
});
