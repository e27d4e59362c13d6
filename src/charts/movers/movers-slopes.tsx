import { type MouseEvent, memo } from "react";
import type { AreaCode } from "../../model/area.ts";
import { ValueRules } from "../axes.tsx";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { EndLabelMark } from "../end-label-mark.tsx";
import { withActive } from "../marked-area.ts";
import { pointerPoint } from "../pointer-point.ts";
import { useLayout } from "../use-layout.ts";
import { type MoversLayout, moversHeight, moversLayout, nearestLine } from "./movers-layout.ts";
import type { MoversProps } from "./movers-lists.tsx";
import { toneOf } from "./movers-tone.ts";
import "./movers.css";

/** A line an area from year to year; pointing finds any of them. The lists beside it are its keyboard. */
export function MoversSlopes({ data, hovered, onHover, onToggle }: MoversProps) {
  const { ref, layout, texts } = useLayout(data, moversLayout, moversHeight);
  const { textSize } = layout;
  const nearest = (event: MouseEvent) => {
    const { x, y } = pointerPoint(event);
    return data.areas[nearestLine(data, layout, x, y, textSize) ?? -1]?.code;
  };
  const listed = new Set(layout.lines.map(({ mover }) => mover.code));
  const active = hovered === undefined || listed.has(hovered) ? -1 : data.areas.findIndex(({ code }) => code === hovered);
  const unlisted = data.selected.filter(({ place }) => !listed.has(data.areas[place]?.code ?? ("" as AreaCode)));
  const others = withActive(unlisted, active).filter(
    ({ place }) => !Number.isNaN((data.before[place] ?? Number.NaN) + (data.after[place] ?? Number.NaN))
  );
  const line = (y1: number, y2: number) => (
    <>
      <path d={`M${layout.left},${y1}L${layout.right},${y2}`} />
      <circle cx={layout.left} cy={y1} r={textSize * 0.28} />
      <circle cx={layout.right} cy={y2} r={textSize * 0.28} />
    </>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what the pointer can do here, the buttons of the lists and the table can too
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={ref}
      className="wa-movers__slopes"
      onPointerMove={(event) => {
        const code = nearest(event);
        if (code !== hovered) onHover(code);
      }}
      onPointerLeave={() => onHover(undefined)}
      onClick={(event) => {
        const code = nearest(event);
        if (code) onToggle(code);
      }}
    >
      <ChartPicture size={layout}>
        <Behind layout={layout} />
        {layout.lines.map(({ mover, isRiser, y1, y2 }) => (
          <g
            key={mover.code}
            className="wa-movers__line"
            data-tone={toneOf(isRiser, data.indicator)}
            data-hovered={mover.code === hovered}
            data-chosen={mover.colour !== undefined}
          >
            {line(y1, y2)}
          </g>
        ))}
        {others.map(({ place }) => (
          <g key={place} className="wa-movers__line" data-hovered={place === active} data-chosen={place !== active}>
            {line(layout.y(data.before[place] ?? 0), layout.y(data.after[place] ?? 0))}
          </g>
        ))}
        {layout.names.map((label) => (
          <g
            key={label.series.place}
            className="wa-movers__label"
            data-tone={label.series.kind === "selected" ? undefined : toneOf(label.series.kind === "riser", data.indicator)}
          >
            <EndLabelMark label={label} full={data.areas[label.series.place]?.name ?? ""} textSize={textSize} />
          </g>
        ))}
      </ChartPicture>
      {layout.bands.length > 0 ? <p className="wa-chart-reading">{texts.t("charts:movers.bands")}</p> : null}
    </div>
  );
}

/** What a pointer over the chart does not move. */
const Behind = memo(function Behind({ layout }: { readonly layout: MoversLayout }) {
  const { textSize, height } = layout;
  return (
    <>
      <ValueRules rules={layout.rules} left={layout.left} right={layout.right} />
      {layout.years.map((label) => (
        <g key={label.x} className="wa-chart-axis" data-current="true">
          <path d={`M${label.x},${textSize * 2}V${height - textSize * 0.6}`} />
          <ChartText label={label} />
        </g>
      ))}
      {layout.bands.map((path) => (
        <path key={path} className="wa-movers__band" d={path} />
      ))}
      <path className="wa-movers__all" d={layout.all} />
    </>
  );
});
