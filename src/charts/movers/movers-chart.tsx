import { useMemo } from "react";
import { formatSigned } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { ChartText } from "../chart-text.tsx";
import { useWidth } from "../use-width.ts";
import type { Mover, MoversData } from "./movers-data.ts";
import { moversLayout } from "./movers-layout.ts";
import "./movers.css";

interface MoversChartProps {
  readonly data: MoversData;
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
}

/** Risers and fallers as two ranked lists of buttons, with a slope chart in which all other areas lie behind. */
export function MoversChart(props: MoversChartProps) {
  const { data, hovered } = props;
  const texts = useTexts();
  const { t } = texts;
  const { ref, width, textSize } = useWidth();
  const height = Math.round(textSize * 26);
  const layout = useMemo(() => moversLayout(data, { width, height, textSize }, texts), [data, width, height, textSize, texts]);
  return (
    <div className="wa-movers">
      <List {...props} title={t("charts:movers.risers")} movers={data.risers} kind="up" />
      <List {...props} title={t("charts:movers.fallers")} movers={data.fallers} kind="down" />
      <div ref={ref} className="wa-movers__slopes">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={textSize} aria-hidden="true">
          {layout.rules.map(({ y, value, label }) => (
            <g key={value} className="wa-chart-rule" data-zero={value === 0}>
              <path d={`M${layout.left},${y}H${layout.right}`} />
              <ChartText label={label} />
            </g>
          ))}
          {layout.years.map((label) => (
            <g key={label.text} className="wa-chart-axis" data-current="true">
              <path d={`M${label.x},${textSize * 2}V${height - textSize * 0.6}`} />
              <ChartText label={label} />
            </g>
          ))}
          <path className="wa-movers__all" d={layout.all} data-many={data.before.length > 400} />
          {layout.lines.map(({ mover, isRiser, y1, y2 }) => (
            <g
              key={mover.code}
              className="wa-movers__line"
              data-kind={isRiser ? "up" : "down"}
              data-hovered={mover.code === hovered}
              style={mover.colour ? { color: mover.colour } : undefined}
            >
              <path d={`M${layout.left},${y1}L${layout.right},${y2}`} />
              <circle cx={layout.left} cy={y1} r={textSize * 0.28} />
              <circle cx={layout.right} cy={y2} r={textSize * 0.28} />
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}

interface ListProps extends MoversChartProps {
  readonly title: string;
  readonly movers: readonly Mover[];
  readonly kind: "up" | "down";
}

function List({ data, title, movers, kind, hovered, onHover, onToggle }: ListProps) {
  const { t, language, value: written } = useTexts();
  const largest = Math.max(1e-9, ...[...data.risers, ...data.fallers].map(({ change }) => Math.abs(change)));
  return (
    <section className="wa-movers__list" data-kind={kind}>
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
              <span className="wa-movers__name" style={colour ? { color: colour, fontWeight: 600 } : undefined}>
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
