import { type MouseEvent, memo } from "react";
import { formatSigned } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { ValueRules } from "../axes.tsx";
import type { ChartProps } from "../chart-definition.ts";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { withActive } from "../marked-area.ts";
import { pointerPoint } from "../pointer-point.ts";
import { useLayout } from "../use-layout.ts";
import type { Mover, MoversData } from "./movers-data.ts";
import { type MoversLayout, moversHeight, moversLayout, nearestLine } from "./movers-layout.ts";
import "./movers.css";

type MoversChartProps = Omit<ChartProps<MoversData, "hovered" | "onHover" | "onToggle">, "label">;

/** Risers and fallers as two ranked lists of buttons, with a slope chart in which all other areas lie behind. */
export const MoversChart = memo(function MoversChart(props: MoversChartProps) {
  const { t } = useTexts();
  return (
    <div className="wa-movers">
      <List {...props} title={t("charts:movers.risers")} movers={props.data.risers} kind="up" />
      <List {...props} title={t("charts:movers.fallers")} movers={props.data.fallers} kind="down" />
      <Slopes {...props} />
    </div>
  );
});

/** A line an area from year to year; pointing finds any of them. The lists beside it are its keyboard. */
function Slopes({ data, hovered, onHover, onToggle }: MoversChartProps) {
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
            style={mover.colour ? { color: mover.colour } : undefined}
          >
            {line(y1, y2)}
          </g>
        ))}
        {others.map(({ place, colour }) => (
          <g key={place} className="wa-movers__line" data-hovered={place === active} style={{ color: colour }}>
            {line(layout.y(data.before[place] ?? 0), layout.y(data.after[place] ?? 0))}
          </g>
        ))}
      </ChartPicture>
      {layout.bands.length > 0 ? <p className="wa-chart-reading">{texts.t("charts:movers.bands")}</p> : null}
    </div>
  );
}

/** A line's colour dark enough for words. */
const inWords = (colour: string) => `color-mix(in srgb, ${colour} 78%, var(--basis-color-ink))`;

/** Blue is the way that is more favourable, as on the map; where neither is, the way up. */
const toneOf = (isUp: boolean, { direction }: MoversData["indicator"]) =>
  isUp === (direction !== "lower-is-better") ? "blue" : "orange";

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

interface ListProps extends MoversChartProps {
  readonly title: string;
  readonly movers: readonly Mover[];
  readonly kind: "up" | "down";
}

function List({ data, title, movers, kind, hovered, onHover, onToggle }: ListProps) {
  const { t, language, value: written } = useTexts();
  const largest = Math.max(1e-9, ...[...data.risers, ...data.fallers].map(({ change }) => Math.abs(change)));
  return (
    <section className="wa-movers__list" data-tone={toneOf(kind === "up", data.indicator)}>
      <h4>{title}</h4>
      {movers.length === 0 ? <p className="wa-chart-reading">{t("charts:movers.none")}</p> : null}
      <ol>
        {movers.map(({ code, name, before, after, change, few, colour }) => (
          <li key={code} data-hovered={code === hovered}>
            <button
              type="button"
              aria-pressed={colour !== undefined}
              onClick={() => onToggle(code)}
              onPointerEnter={() => onHover(code)}
              onPointerLeave={() => onHover(undefined)}
              onFocus={() => onHover(code)}
              onBlur={() => onHover(undefined)}
            >
              <span className="wa-movers__name" style={colour ? { color: inWords(colour), fontWeight: 600 } : undefined}>
                {name}
                {few ? ` (${t("charts:movers.few")})` : ""}
              </span>
              <span className="wa-movers__change">{formatSigned(change, language, data.indicator.decimals)}</span>
              <span
                className="wa-movers__bar"
                aria-hidden="true"
                style={{ inlineSize: `${(Math.abs(change) / largest) * 100}%` }}
              />
              <span className="wa-visually-hidden">
                {t("charts:movers.course", {
                  before: written(before, data.indicator),
                  after: written(after, data.indicator),
                  from: data.from,
                  to: data.to
                })}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
