import "./trends.css";
import "./trends-reading.css";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useMemo, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { useWidth } from "../use-width.ts";
import { TrendsCard } from "./trends-card.tsx";
import type { TrendsData, TrendsSeries } from "./trends-data.ts";
import { trendsLayout } from "./trends-layout.ts";
import { TrendsLegend } from "./trends-legend.tsx";
import { hasValues } from "./trends-lines.ts";
import { TrendsPlot } from "./trends-plot.tsx";
import { seriesAt, yearAt } from "./trends-pointer.ts";
import { spokenReading, trendsReading } from "./trends-reading.ts";
import { walk } from "./trends-walk.ts";

export interface TrendsChartProps {
  readonly data: TrendsData;
  /** The area that stands out, here or in another view. */
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onYear: (year: number) => void;
  /** What the chart is, for assistive technology. */
  readonly label: string;
}

/** In proportion to the width, but never so low that lines flatten or so high that the axis leaves the screen. */
const heightFor = (width: number, textSize: number) => Math.round(Math.max(textSize * 28, Math.min(textSize * 42, width * 0.5)));

/** Lines over the years, with a read-out by pointer and by keyboard. One tab stop. */
export function TrendsChart({ data, hovered, onHover, onYear, label }: TrendsChartProps) {
  const id = useId();
  const texts = useTexts();
  const { t } = texts;
  const { ref, width, textSize } = useWidth();
  const [readingYear, setReadingYear] = useState<number>();
  const [own, setOwn] = useState<string>();
  const [isByKeyboard, setByKeyboard] = useState(false);
  const [spoken, setSpoken] = useState("");

  const layout = useMemo(
    () => trendsLayout(data, { width, height: heightFor(width, textSize), textSize }, texts),
    [data, width, textSize, texts]
  );
  const { series, years } = data;
  const emphasised = [own, hovered]
    .map((one) => series.find(({ id, code }) => one !== undefined && (id === one || code === one)))
    .find(Boolean)?.id;
  const active = readingYear !== undefined && years.includes(readingYear) ? readingYear : undefined;
  const resting = years.includes(data.year) ? data.year : years.at(-1);

  const emphasise = (one: TrendsSeries | undefined) => {
    if (one?.id === own) return;
    setOwn(one?.id);
    onHover(one?.code);
  };
  const close = () => {
    setReadingYear(undefined);
    setSpoken("");
    setByKeyboard(false);
    emphasise(undefined);
  };

  const placeOf = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const box = currentTarget.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  const onPointer = (event: PointerEvent) => {
    const { x, y } = placeOf(event);
    const at = seriesAt(layout, x, y);
    setByKeyboard(false);
    setReadingYear(yearAt(layout, x));
    emphasise(series.find((one) => one.id === at));
  };
  const onClick = (event: MouseEvent) => {
    const year = yearAt(layout, placeOf(event).x);
    if (year !== undefined) onYear(year);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || resting === undefined) return;
    const year = active ?? resting;
    if (event.key === "Escape") return close();
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return onYear(year);
    }
    const order = trendsReading(data, year, texts).rows.map(({ series }) => series.id);
    const place = walk(event.key, { year, ...(emphasised === undefined ? {} : { series: emphasised }) }, years, order);
    if (!place) return;
    event.preventDefault();
    setByKeyboard(true);
    setReadingYear(place.year);
    emphasise(series.find((one) => one.id === place.series));
    setSpoken(spokenReading(trendsReading(data, place.year, texts), place.series, texts));
  };

  const readingOf = (year: number | undefined) => (year === undefined ? undefined : trendsReading(data, year, texts));
  const isChosen = series.some(({ kind }) => kind === "area");
  const isLegend = layout.labels === undefined;
  const reading = readingOf(active);
  return (
    <div className="wa-trends" ref={ref}>
      <div
        className="wa-trends__surface"
        role="application"
        aria-roledescription={t("charts:trends.role")}
        aria-label={label}
        aria-describedby={`${id}keys`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive, and this is its one tab stop
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={close}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
        // A finger that lets go leaves too, but what it asked for should stay to be read.
        onPointerLeave={({ pointerType }) => (pointerType === "touch" ? undefined : close())}
        onPointerCancel={close}
        onClick={onClick}
      >
        <TrendsPlot layout={layout} reading={active} emphasised={emphasised} />
        {reading && !isLegend && hasValues(data) ? (
          <TrendsCard layout={layout} reading={reading} emphasised={emphasised} isByKeyboard={isByKeyboard} />
        ) : null}
        {isChosen && !hasValues(data) ? <p className="wa-trends__none">{t("charts:trends.noValues")}</p> : null}
      </div>
      {isChosen ? null : <p className="wa-trends__invitation">{t("charts:trends.empty")}</p>}
      <TrendsLegend
        data={data}
        cut={layout.labels?.filter((one) => one.text !== one.series.name).map(({ series }) => series) ?? []}
        reading={isLegend ? readingOf(active ?? resting) : undefined}
        reference={layout.reference?.label ? undefined : layout.reference?.text}
        emphasised={emphasised}
        onEmphasise={emphasise}
      />
      <p id={`${id}keys`} className="wa-visually-hidden">
        {t("charts:trends.keys")}
      </p>
      <p role="status" className="wa-visually-hidden">
        {spoken}
      </p>
    </div>
  );
}
