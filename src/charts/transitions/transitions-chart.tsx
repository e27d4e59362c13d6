import { type KeyboardEvent, memo, useRef, useState } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { TransitionsData } from "./transitions-data.ts";
import "./transitions.css";

interface TransitionsChartProps {
  readonly data: TransitionsData;
  /** Called with the classes of a cell, from 1 up. */
  readonly onCell: (from: number, to: number) => void;
  readonly label: string;
}

/** Who moved class: a table whose cells select their areas. One tab stop; arrow keys walk over the cells. */
export const TransitionsChart = memo(function TransitionsChart({ data, onCell, label }: TransitionsChartProps) {
  const { t, language } = useTexts();
  const { classes, counts, flows, names } = data;
  const shown = Array.from({ length: classes }, (_, i) => classes - i).filter(
    (number) => (flows[number - 1]?.start ?? 0) + (flows[number - 1]?.end ?? 0) > 0
  );
  const [focus, setFocus] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const largest = Math.max(1, ...counts);
  const count = (from: number, to: number) => counts[(from - 1) * classes + to - 1] ?? 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const clamp = (i: number) => Math.max(0, Math.min(shown.length - 1, i));
    const [row, column] = [clamp(focus[0] + (step[0] ?? 0)), clamp(focus[1] + (step[1] ?? 0))];
    setFocus([row, column]);
    table.current?.querySelector<HTMLButtonElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const share = (from: number, to: number) => {
    const start = flows[from - 1]?.start ?? 0;
    if (start === 0) return "";
    const percent = (100 * count(from, to)) / start;
    return percent < 0.5 ? "<1%" : `${formatNumber(percent, language)}%`;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="wa-transitions" aria-label={label} tabIndex={0}>
      <table ref={table} onKeyDown={onKeyDown}>
        <caption className="wa-visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t("charts:transitions.corner", { from: data.from, to: data.to })}</th>
            {shown.map((number) => (
              <th key={number} scope="col">
                <span style={{ borderColor: data.colours[number - 1] }}>{names[number - 1]}</span>
              </th>
            ))}
            {(["start", "outflow", "inflow", "net"] as const).map((key) => (
              <th key={key} scope="col" data-total="true">
                {t(`charts:transitions.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((from, row) => (
            <tr key={from}>
              <th scope="row">
                <span style={{ borderColor: data.colours[from - 1] }}>{names[from - 1]}</span>
              </th>
              {shown.map((to, column) => {
                const own = count(from, to);
                return (
                  <td key={to} data-same={from === to}>
                    <button
                      type="button"
                      data-cell={`${row} ${column}`}
                      data-dark={own / largest > 0.6}
                      tabIndex={row === focus[0] && column === focus[1] ? 0 : -1}
                      style={
                        own > 0 ? { backgroundColor: `rgb(15 84 112 / ${Math.round(12 + 78 * (own / largest))}%)` } : undefined
                      }
                      onFocus={() => setFocus([row, column])}
                      onClick={() => onCell(from, to)}
                    >
                      {own === 0 ? <span aria-hidden="true">·</span> : formatNumber(own, language)}
                      {own === 0 ? <span className="wa-visually-hidden">0</span> : null}
                      {own === 0 ? null : <small>{share(from, to)}</small>}
                      <span className="wa-visually-hidden">
                        {" "}
                        {t("charts:transitions.cell", { from: names[from - 1], to: names[to - 1] })}
                      </span>
                    </button>
                  </td>
                );
              })}
              <td data-total="true">{formatNumber(flows[from - 1]?.start ?? 0, language)}</td>
              <td data-total="true">{formatNumber(flows[from - 1]?.outflow ?? 0, language)}</td>
              <td data-total="true">{formatNumber(flows[from - 1]?.inflow ?? 0, language)}</td>
              <td data-total="true">{signed(flows[from - 1]?.net ?? 0, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

const signed = (net: number, language: "nl" | "en") => `${net > 0 ? "+" : ""}${formatNumber(net, language)}`;
