import { op, table } from "arquero";
import type { Matrix } from "../../../src/model/matrix.ts";
import type { Asked } from "./asked.ts";
import type { Answers } from "./query-bench.ts";

type Row = Readonly<Record<"area" | "year" | "value" | "before", number>>;

/** By arquero's verbs, on a table of typed arrays. */
export function arqueroAnswers({ areas, years, values }: Matrix, { row, from, to, twelve }: Asked): Answers {
  const scores = table({
    area: Int32Array.from(values, (_, i) => i % areas),
    year: Int16Array.from(values, (_, i) => years[Math.floor(i / areas)] ?? 0),
    value: values
  });
  const asked = scores.params({ year: years[row], from: years[from], to: years[to], twelve: [...twelve] });
  type Parameters = Readonly<{ year: number; from: number; to: number; twelve: number[] }>;
  const valuesOf = (answer: typeof scores) => answer.array("value", Float64Array) as Float64Array;
  return {
    matrix: () => valuesOf(scores),
    slice: () => valuesOf(asked.filter((d: Row, $: Parameters) => d.year === $.year)),
    "trend of 12": () =>
      valuesOf(asked.filter((d: Row, $: Parameters) => op.includes($.twelve, d.area, 0)).orderby("area", "year")),
    "change of two years": () => {
      const before = asked.filter((d: Row, $: Parameters) => d.year === $.from).select("area", { value: "before" });
      const after = asked.filter((d: Row, $: Parameters) => d.year === $.to);
      return valuesOf(after.join(before, "area").derive({ value: (d: Row) => d.value - d.before }));
    },
    "quantiles per year": () => {
      const answer = scores
        .filter((d: Row) => !op.is_nan(d.value))
        .groupby("year")
        .rollup({
          n: op.count(),
          mean: op.mean("value"),
          p10: op.quantile("value", 0.1),
          p90: op.quantile("value", 0.9)
        });
      const columns = ["n", "mean", "p10", "p90"].map((name) => answer.array(name) as number[]);
      return Float64Array.from({ length: answer.numRows() * 4 }, (_, i) => columns[i % 4]?.[i >> 2] ?? 0);
    }
  };
}
