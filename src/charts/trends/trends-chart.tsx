import "./trends.css";
import "./trends-reading.css";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useCallback, useId, useState } from "react";
import type { ChartProps } from "../chart-definition.ts";
import { ChartFrame } from "../chart-frame.tsx";
import { pointerPoint } from "../pointer-point.ts";
import { useLayout } from "../use-layout.ts";
import { TrendsCard } from "./trends-card.tsx";
import type { TrendsData, TrendsSeries } from "./trends-data.ts";
import { trendsHeight, trendsLayout } from "./trends-layout.ts";
import { TrendsLegend } from "./trends-legend.tsx";
import { hasValues } from "./trends-lines.ts";
import { TrendsPlot } from "./trends-plot.tsx";
import { seriesAt, yearAt } from "./trends-pointer.ts";
import { spokenReading, trendsReading } from "./trends-reading.ts";
import { walk } from "./trends-walk.ts";

interface TrendsChartProps extends ChartProps<TrendsData, "hovered" | "onHover" | "onYear"> {
  /** Of the picture, in pixels; in proportion to its width where absent. */
  readonly height?: number | undefined;
  /** What band and line at 0 are stands elsewhere: under the chart only what stands in for names. */
  readonly isExplained?: boolean;
}

/** Lines over the years, with a read-out by pointer and by keyboard. One tab stop. */
export function TrendsChart({ data, height, isExplained = false, hovered, onHover, onYear, label }: TrendsChartProps) {
  const id = useId();
  const heightOf = useCallback((size: Parameters<typeof trendsHeight>[0]) => height ?? trendsHeight(size), [height]);
  const { ref, layout, texts } = useLayout(data, trendsLayout, heightOf);
  const { t } = texts;
  const [readingYear, setReadingYear] = useState<number>();
  const [own, setOwn] = useState<string>();
  const [isByKeyboard, setByKeyboard] = useState(false);
  const [spoken, setSpoken] = useState("");

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

  const onPointer = (event: PointerEvent) => {
    const { x, y } = pointerPoint(event);
    const at = seriesAt(layout, x, y);
    setByKeyboard(false);
    setReadingYear(yearAt(layout, x));
    emphasise(series.find((one) => one.id === at));
  };
  const onClick = (event: MouseEvent) => {
    const year = yearAt(layout, pointerPoint(event).x);
    if (year !== undefined) onYear(year);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (resting === undefined) return false;
    const year = active ?? resting;
    // Left to others too: it closes a dialog.
    if (key === "Escape") {
      close();
      return false;
    }
    if (key === "Enter" || key === " ") {
      onYear(year);
      return true;
    }
    const order = trendsReading(data, year, texts).rows.map(({ series }) => series.id);
    const place = walk(key, { year, ...(emphasised === undefined ? {} : { series: emphasised }) }, years, order);
    if (!place) return false;
    setByKeyboard(true);
    setReadingYear(place.year);
    emphasise(series.find((one) => one.id === place.series));
    setSpoken(spokenReading(trendsReading(data, place.year, texts), place.series, texts));
    return true;
  };

  const readingOf = (year: number | undefined) => (year === undefined ? undefined : trendsReading(data, year, texts));
  const isChosen = series.some(({ kind }) => kind === "area");
  const isLegend = layout.labels === undefined;
  const reading = readingOf(active);
  return (
    <div className="wa-trends" ref={ref}>
      <ChartFrame
        label={label}
        className="wa-trends__surface"
        aria-describedby={`${id}keys`}
        onKey={onKey}
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
      </ChartFrame>
      {isChosen || data.others ? null : <p className="wa-trends__invitation">{t("charts:trends.empty")}</p>}
      {isExplained && !isLegend ? null : (
        <TrendsLegend
          data={data}
          cut={layout.labels?.filter((one) => one.text !== one.series.name).map(({ series }) => series) ?? []}
          reading={isLegend ? readingOf(active ?? resting) : undefined}
          reference={layout.reference?.label ? undefined : layout.reference?.text}
          emphasised={emphasised}
          onEmphasise={emphasise}
        />
      )}
      <p id={`${id}keys`} className="wa-visually-hidden">
        {t("charts:trends.keys")}
      </p>
      <p role="status" className="wa-visually-hidden">
        {spoken}
      </p>
    </div>
  );
}
