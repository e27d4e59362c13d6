import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartSize } from "../chart-size.ts";
import { type Label, makeLabel } from "../label.ts";
import { placeLabels } from "../label-placement.ts";
import { tenth } from "../line-path.ts";
import { widestText } from "../value-axis.ts";
import type { TransitionsData } from "./transitions-data.ts";

interface Block {
  /** The class, from 1 up. */
  readonly number: number;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Flow {
  readonly from: number;
  readonly to: number;
  readonly kind: "up" | "down" | "same";
  readonly path: string;
}

export interface ClassFlowsLayout extends ChartSize {
  readonly blocks: readonly Block[];
  readonly flows: readonly Flow[];
  readonly years: readonly Label[];
  /** Number of areas and class beside each block, where there is room for all. */
  readonly names: readonly Label[];
}

export const classFlowsHeight = ({ textSize }: Pick<ChartSize, "textSize">) => Math.round(textSize * 15);

/** Two columns of classes, the highest at the top, as high as they have areas, and who went from which to which. Pure. */
export function classFlowsLayout(data: TransitionsData, size: ChartSize, { language }: Texts): ClassFlowsLayout {
  const { width, height, textSize } = size;
  const { classes, counts, flows, names, colours } = data;
  const [top, bottom] = [textSize * 1.8, height - textSize * 0.4];
  const numbers = Array.from({ length: classes }, (_, i) => classes - i);
  const total = Math.max(
    1,
    flows.reduce((sum, { start }) => sum + start, 0)
  );
  const unit = (bottom - top) / total;
  const labelOf = (number: number, count: number) => `${formatNumber(count, language)} ${names[number - 1] ?? ""}`;
  const texts = numbers.map((number) => labelOf(number, total));
  const room = Math.min(width * 0.38, widestText(texts, textSize) + textSize * 0.6);
  const bar = textSize * 1.2;
  const columns = [room, width - room - bar];
  const tops = { start: new Map<number, number>(), end: new Map<number, number>() };
  const blocks: Block[] = [];
  for (const [side, x] of [["start", columns[0] ?? 0] as const, ["end", columns[1] ?? 0] as const]) {
    let y = top;
    for (const number of numbers) {
      const own = flows[number - 1]?.[side] ?? 0;
      tops[side].set(number, y);
      if (own > 0)
        blocks.push({ number, colour: colours[number - 1] ?? "", x, y: tenth(y), width: bar, height: tenth(own * unit) });
      y += own * unit;
    }
  }
  return {
    ...size,
    blocks,
    flows: flowsOf(counts, numbers, { unit, tops, left: (columns[0] ?? 0) + bar, right: columns[1] ?? 0 }),
    years: [data.from, data.to].map((year, i) =>
      makeLabel(String(year), { x: (columns[i] ?? 0) + bar / 2, y: textSize * 0.8, anchor: "middle", size: textSize })
    ),
    names: (["start", "end"] as const).flatMap((side, i) => {
      const own = blocks.filter(({ x }) => x === columns[i]);
      const middles = own.map(({ y, height: high }) => y + high / 2);
      const places = placeLabels(middles, textSize * 1.15, top - textSize * 0.4, height);
      return (places ?? []).map((y, at) => {
        const number = own[at]?.number ?? 0;
        return makeLabel(labelOf(number, flows[number - 1]?.[side] ?? 0), {
          x: i === 0 ? (columns[0] ?? 0) - textSize * 0.4 : (columns[1] ?? 0) + bar + textSize * 0.4,
          y,
          anchor: i === 0 ? "end" : "start",
          size: textSize,
          room: room - textSize * 0.4
        });
      });
    })
  };
}

interface FlowPlace {
  readonly unit: number;
  readonly tops: Readonly<Record<"start" | "end", ReadonlyMap<number, number>>>;
  readonly left: number;
  readonly right: number;
}

function flowsOf(counts: ArrayLike<number>, numbers: readonly number[], { unit, tops, left, right }: FlowPlace): Flow[] {
  const at = { start: new Map(tops.start), end: new Map(tops.end) };
  const middle = tenth((left + right) / 2);
  return numbers.flatMap((from) =>
    numbers.flatMap((to): Flow[] => {
      const count = counts[(from - 1) * numbers.length + to - 1] ?? 0;
      if (count === 0) return [];
      const [y1, y2, high] = [at.start.get(from) ?? 0, at.end.get(to) ?? 0, count * unit];
      at.start.set(from, y1 + high);
      at.end.set(to, y2 + high);
      const [a, b, c, d] = [y1, y2, y2 + high, y1 + high].map(tenth);
      return [
        {
          from,
          to,
          kind: to > from ? "up" : to < from ? "down" : "same",
          path: `M${tenth(left)},${a}C${middle},${a} ${middle},${b} ${tenth(right)},${b}V${c}C${middle},${c} ${middle},${d} ${tenth(left)},${d}z`
        }
      ];
    })
  );
}
