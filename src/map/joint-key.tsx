import { type KeyboardEvent, useRef, useState } from "react";
import { formatNumber } from "../i18n/format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { cellOf, classesOfCell, jointSide } from "../model/joint-classes.ts";
import "./joint-key.css";

/** One cell of the square, from 1 to 9. */
export interface JointCell {
  readonly colour: string;
  /** Text on the colour is white. */
  readonly isDark: boolean;
  /** `Leefbaarheid laag (ongunstig); gasverbruik hoog (ongunstig)`. */
  readonly name: string;
  readonly count: number;
}

interface JointKeyProps {
  readonly title: string;
  /** What each axis shows, with an arrow to where it is higher. */
  readonly xAxis: string;
  readonly yAxis: string;
  /** The bounds between the classes, as they are written. */
  readonly xBounds: readonly string[];
  readonly yBounds: readonly string[];
  /** From cell 1 up. */
  readonly cells: readonly JointCell[];
  readonly chosen: readonly number[];
  readonly onToggle: (cell: number) => void;
  readonly noData: { readonly name: string; readonly count: number };
}

const classes = Array.from({ length: jointSide }, (_, i) => i + 1);
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0]
};

/** The legend of two indicators: a square in which cells can be chosen. One tab stop; arrow keys walk over the cells. */
export function JointKey(props: JointKeyProps) {
  const { cells, chosen, onToggle, xBounds, yBounds } = props;
  const { t, language } = useTexts();
  const [focus, setFocus] = useState(cellOf(1, jointSide));
  const square = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const [dx, dy] = steps[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    const { x, y } = classesOfCell(focus);
    const clamp = (place: number) => Math.max(1, Math.min(jointSide, place));
    const next = cellOf(clamp(x + dx), clamp(y + dy));
    setFocus(next);
    square.current?.querySelector<HTMLButtonElement>(`[data-cell="${next}"]`)?.focus();
  };
  return (
    <section className="wa-joint" aria-label={props.title}>
      <div className="wa-joint__picture wa-legend-corner">
        <p className="wa-joint__y" aria-hidden="true">
          <span>{props.yAxis}</span>
        </p>
        <ol className="wa-joint__bounds wa-joint__bounds--y" aria-hidden="true">
          {yBounds.map((bound) => (
            <li key={bound}>{bound}</li>
          ))}
        </ol>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser, and its legend stands above */}
        <div ref={square} className="wa-joint__square" role="group" aria-label={props.title} onKeyDown={onKeyDown}>
          {[...classes].reverse().flatMap((y) =>
            classes.map((x) => {
              const number = cellOf(x, y);
              const cell = cells[number - 1];
              if (!cell) return null;
              const isChosen = chosen.includes(number);
              return (
                <button
                  key={number}
                  type="button"
                  data-cell={number}
                  data-dark={cell.isDark}
                  data-faded={chosen.length > 0 && !isChosen}
                  aria-pressed={isChosen}
                  tabIndex={number === focus ? 0 : -1}
                  style={{ backgroundColor: cell.colour }}
                  onFocus={() => setFocus(number)}
                  onClick={() => onToggle(number)}
                >
                  <span aria-hidden="true">{formatNumber(cell.count, language)}</span>
                  <span className="wa-visually-hidden">
                    {cell.name}: {t("map:legend.count", { count: cell.count })}
                  </span>
                </button>
              );
            })
          )}
        </div>
        <ol className="wa-joint__bounds wa-joint__bounds--x" aria-hidden="true">
          {xBounds.map((bound) => (
            <li key={bound}>{bound}</li>
          ))}
        </ol>
        <p className="wa-joint__x" aria-hidden="true">
          {props.xAxis}
        </p>
      </div>
      <p className="wa-joint__none">
        <svg className="wa-key__swatch" viewBox="0 0 20 14" aria-hidden="true" focusable="false">
          <rect width="20" height="14" fill="#ffffff" />
          <path d="M-3 3 3-3M-3 10 10-3M-1 15 17-3M6 15 24-3M13 15 24 4" stroke="#b3bac1" strokeWidth="1.6" />
        </svg>
        <span>
          {props.noData.name}: {t("map:legend.count", { count: props.noData.count })}
        </span>
      </p>
    </section>
  );
}
