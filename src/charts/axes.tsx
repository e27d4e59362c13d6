import { ChartText } from "./chart-text.tsx";
import type { ValueRule } from "./value-axis.ts";
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

interface YearAxisProps {
  readonly years: readonly YearTick[];
  /** Where its ticks begin. */
  readonly bottom: number;
  readonly textSize: number;
  /** The compared years. */
  readonly current: readonly number[];
}

export const YearAxis = ({ years, bottom, textSize, current }: YearAxisProps) =>
  years.map(({ year, x, label }) => (
    <g key={year} className="wa-chart-axis" data-current={current.includes(year)}>
      <path d={`M${x},${bottom}v${textSize * 0.4}`} />
      {label ? <ChartText label={label} /> : null}
    </g>
  ));
