import type { Mover, MoversData } from "../../src/charts/movers/movers-data.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { amount, areasIn, deviation, levelsIn, longName, marks, valuesOver } from "./synthetic.ts";

const margin = 0.02;

interface MoversOptions {
  readonly nameOf?: (name: string, place: number) => string;
  /** No figure before. */
  readonly isMissing?: (place: number) => boolean;
  readonly factor?: number;
  readonly selected?: number;
}

function moversOf(texts: Texts, count: number, options: MoversOptions = {}): MoversData {
  const { nameOf = (name: string) => name, isMissing = () => false, factor = 1, selected = Math.min(2, count) } = options;
  const [before = [], after = []] = valuesOver([2014, 2024], count, 5).map((column, i) =>
    column.map((value, place) => (i === 0 && isMissing(place) ? Number.NaN : value * factor))
  );
  const areas = areasIn(texts, count).map(({ code, name }, place) => ({ code, name: nameOf(name, place) }));
  const change = after.map((value, i) => value - (before[i] ?? Number.NaN));
  const chosen = marks(selected);
  const few = Uint8Array.from(areas, (_, place) => (place % 9 === 1 ? 1 : 0));
  const mover = (place: number): Mover => ({
    code: areas[place]?.code ?? ("" as Mover["code"]),
    name: areas[place]?.name ?? "",
    before: before[place] ?? Number.NaN,
    after: after[place] ?? Number.NaN,
    change: change[place] ?? Number.NaN,
    few: few[place] === 1,
    colour: chosen.find((one) => one.place === place)?.colour
  });
  const known = change.flatMap((value, place) => (Number.isNaN(value) ? [] : [{ value, place }]));
  const order = known.sort((a, b) => b.value - a.value);
  const above = order.filter(({ value }) => value > margin * factor);
  const below = order.filter(({ value }) => value < -margin * factor).reverse();
  return {
    from: 2014,
    to: 2024,
    risers: above.slice(0, 10).map(({ place }) => mover(place)),
    fallers: below.slice(0, 10).map(({ place }) => mover(place)),
    counts: { above: above.length, below: below.length, within: known.length - above.length - below.length },
    margin: margin * factor,
    levels: levelsIn(texts),
    ...{ areas, before, after, change, few, selected: chosen },
    indicator: deviation
  };
}

export const moversCases: ChartCases<MoversData> = {
  normal: { title: "twelve areas", data: (texts) => moversOf(texts, 12) },
  empty: { title: "no areas", data: (texts) => moversOf(texts, 0) },
  one: { title: "one area", data: (texts) => moversOf(texts, 1) },
  gap: {
    title: "areas without a figure before",
    data: (texts) => moversOf(texts, 12, { isMissing: (place) => place % 3 === 0 })
  },
  areas44: { title: "44 areas", data: (texts) => moversOf(texts, 44) },
  areas3000: { title: "3,000 areas: bands", data: (texts) => moversOf(texts, 3000) },
  longNames: {
    title: "long names",
    data: (texts) => moversOf(texts, 12, { nameOf: (name) => `${name}, ${longName(texts)}` })
  },
  narrow: { title: "narrow", data: (texts) => moversOf(texts, 44), width: narrow },
  more: [
    {
      title: "large numbers, nobody selected",
      data: (texts) => ({ ...moversOf(texts, 44, { factor: 5_000_000, selected: 0 }), indicator: amount })
    },
    {
      title: "lower is better",
      data: (texts) => ({ ...moversOf(texts, 44), indicator: { ...deviation, direction: "lower-is-better" } })
    },
    {
      title: "nobody moved",
      data: (texts) => {
        const counts = { above: 0, below: 0, within: 12 };
        return { ...moversOf(texts, 12, { selected: 0 }), risers: [], fallers: [], counts, margin: 1 };
      }
    }
  ],
  figures: ({ areas, before, after, change }) =>
    areas.map((_, i) => [before[i] ?? Number.NaN, after[i] ?? Number.NaN, change[i] ?? Number.NaN])
};
