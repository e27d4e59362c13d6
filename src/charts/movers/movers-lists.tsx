import { formatSigned } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ChartProps } from "../chart-definition.ts";
import type { Mover, MoversData } from "./movers-data.ts";
import { toneOf } from "./movers-tone.ts";
import "./movers.css";

export type MoversProps = Omit<ChartProps<MoversData, "hovered" | "onHover" | "onToggle">, "label">;

interface MoversListsProps extends MoversProps {
  /** How many of either are listed at most. */
  readonly maximum?: number;
}

/** Risers and fallers as two ranked lists of buttons, each with a bar as long as its change. */
export function MoversLists({ maximum = Number.POSITIVE_INFINITY, ...props }: MoversListsProps) {
  const { t } = useTexts();
  const { risers, fallers } = props.data;
  return (
    <>
      <List {...props} title={t("charts:movers.risers")} movers={risers.slice(0, maximum)} kind="up" />
      <List {...props} title={t("charts:movers.fallers")} movers={fallers.slice(0, maximum)} kind="down" />
    </>
  );
}

/** A line's colour dark enough for words. */
const inWords = (colour: string) => `color-mix(in srgb, ${colour} 78%, var(--basis-color-ink))`;

interface ListProps extends MoversProps {
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
