import { ChartText } from "./chart-text.tsx";
import type { ColumnRule, ValueRule } from "./value-axis.ts";
import type { YearTick } from "./year-axis.ts";

interface ValueRulesProps {
  readonly rules: readonly ValueRule[];
  readonly left: number;
  readonly right: number;
}

/** The lines of a value axis with their values; that of 0 is stronger. */
export const ValueRules = ({ rules, left, right }: ValueRulesProps) =>
  rules.map(({ y, value, label }) => (
    <g key={y} className="wa-chart-rule" data-zero={value === 0}>
      <path d={`M${left},${y}H${right}`} />
      <ChartText label={label} />
    </g>
  ));

interface ColumnRulesProps {
  readonly rules: readonly ColumnRule[];
  readonly top: number;
  readonly bottom: number;
}

/** The lines of a value axis that runs from left to right. */
export const ColumnRules = ({ rules, top, bottom }: ColumnRulesProps) =>
  rules.map(({ x, value, label }) => (
    <g key={x} className="wa-chart-rule" data-zero={value === 0}>
      <path d={`M${x},${top}V${bottom}`} />
      <ChartText label={label} />
    </g>
  ));

interface YearAxisProps {
  readonly years: readonly YearTick[];
  /** Where the lines of the compared years begin; absent: these too have a tick alone. */
  readonly top?: number;
  /** Where the ticks begin. */
  readonly bottom: number;
  readonly textSize: number;
  /** The compared years. */
  readonly current: readonly number[];
}

/** Ticks at the years, true to scale, with those of the labels that fit. */
export const YearAxis = ({ years, top, bottom, textSize, current }: YearAxisProps) =>
  years.map(({ year, x, label }) => (
    <g key={year} className="wa-chart-axis" data-current={current.includes(year)}>
      <path d={`M${x},${current.includes(year) && top !== undefined ? top : bottom}V${bottom + textSize * 0.4}`} />
      {label ? <ChartText label={label} /> : null}
    </g>
  ));
