import type { Matrix } from "../../../src/model/matrix.ts";
import type { Asked } from "./asked.ts";
import type { Answers } from "./query-bench.ts";

/** Type 7 of Hyndman and Fan, of sorted values. */
function quantileOf(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(place)] ?? Number.NaN) - low) * (place - Math.floor(place));
}

/** The limit: one loop over the values of the matrix, which lie in the order of the question. */
export function loopAnswers({ areas, years, values }: Matrix, { row, from, to, twelve }: Asked): Answers {
  return {
    matrix: () => values.slice(),
    slice: () => values.slice(row * areas, (row + 1) * areas),
    "trend of 12": () => {
      const series = new Float64Array(twelve.length * years.length);
      let place = 0;
      for (const area of twelve)
        for (let year = 0; year < years.length; year++) series[place++] = values[year * areas + area] ?? 0;
      return series;
    },
    "change of two years": () => {
      const change = new Float64Array(areas);
      for (let area = 0; area < areas; area++)
        change[area] = (values[to * areas + area] ?? 0) - (values[from * areas + area] ?? 0);
      return change;
    },
    "quantiles per year": () => {
      const answer = new Float64Array(years.length * 4);
      const known = new Float64Array(areas);
      for (let year = 0; year < years.length; year++) {
        let [n, sum] = [0, 0];
        for (let area = 0; area < areas; area++) {
          const value = values[year * areas + area] ?? Number.NaN;
          if (Number.isNaN(value)) continue;
          known[n++] = value;
          sum += value;
        }
        const sorted = known.subarray(0, n).sort();
        answer.set([n, sum / n, quantileOf(sorted, 0.1), quantileOf(sorted, 0.9)], year * 4);
      }
      return answer;
    }
  };
}
