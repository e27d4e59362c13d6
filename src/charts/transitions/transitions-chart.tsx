import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ChartProps } from "../chart-definition.ts";
import { stepped } from "../steps.ts";
import type { TransitionsData } from "./transitions-data.ts";
import { type TransitionsCell, transitionsLayout } from "./transitions-layout.ts";
import "./transitions.css";

const totals = ["start", "outflow", "inflow", "net"] as const;

/** Who moved class: a table whose cells select their areas. One tab stop; arrow keys walk over the cells. */
export const TransitionsChart = memo(function TransitionsChart({ data, onCell, label }: ChartProps<TransitionsData, "onCell">) {
  const texts = useTexts();
  const { t, language } = texts;
  const { names } = data;
  const { shown, rows } = useMemo(() => transitionsLayout(data, texts), [data, texts]);
  const [focus, setFocus] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const [down = 0, right = 0] = step;
    const [row, column] = [stepped(focus[0], down, shown.length), stepped(focus[1], right, shown.length)];
    setFocus([row, column]);
    table.current?.querySelector<HTMLButtonElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const cell = ({ from, to, count, share, shade, isDark }: TransitionsCell, row: number, column: number) => (
    <td key={to} data-same={from === to}>
      <button
        type="button"
        data-cell={`${row} ${column}`}
        data-dark={isDark}
        tabIndex={row === focus[0] && column === focus[1] ? 0 : -1}
        style={shade > 0 ? { backgroundColor: `rgb(15 84 112 / ${shade}%)` } : undefined}
        onFocus={() => setFocus([row, column])}
        onClick={() => onCell(from, to)}
      >
        {count === 0 ? <span aria-hidden="true">·</span> : formatNumber(count, language)}
        {count === 0 ? <span className="wa-visually-hidden">0</span> : null}
        {count === 0 ? null : <small>{share}</small>}
        <span className="wa-visually-hidden"> {t("charts:transitions.cell", { from: names[from - 1], to: names[to - 1] })}</span>
      </button>
    </td>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="wa-transitions" aria-label={label} tabIndex={0}>
      <table ref={table} onKeyDown={onKeyDown}>
        <caption className="wa-visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t("charts:transitions.corner", { from: data.from, to: data.to })}</th>
            {shown.map(({ number, name, colour }) => (
              <th key={number} scope="col">
                <span style={{ borderColor: colour }}>{name}</span>
              </th>
            ))}
            {totals.map((key) => (
              <th key={key} scope="col" data-total="true">
                {t(`charts:transitions.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ start, cells, totals: sums }, row) => (
            <tr key={start.number}>
              <th scope="row">
                <span style={{ borderColor: start.colour }}>{start.name}</span>
              </th>
              {cells.map((one, column) => cell(one, row, column))}
              {totals.map((key, i) => (
                <td key={key} data-total="true">
                  {sums[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
