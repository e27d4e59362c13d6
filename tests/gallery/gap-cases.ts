import type { GapData, GapLine } from "../../src/charts/gap/gap-data.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { deviation, levelsIn, longName, mean, referenceIn, seriesOf, valuesOver, word, years } from "./synthetic.ts";

const none = Number.NaN;
const columns = valuesOver(years, 44);
const [own, ring] = [seriesOf(columns, 3).map((value) => value - 0.3), seriesOf(columns, 8)];
const colours = { set: "#b00032", others: "#0072b2", ring: "#8a6100" } as const;
const dashes = { set: "", others: "2 3", ring: "6 4" } as const;

const line = (id: keyof typeof colours, name: string, values: readonly number[]): GapLine => ({
  ...{ id, name, values },
  colour: colours[id],
  dash: dashes[id]
});

const setIn = (texts: Texts, values: readonly number[] = own) => line("set", word(texts, "Groep A (3)", "Group A (3)"), values);
const othersIn = (texts: Texts, values: readonly number[] = columns.map(mean), count = 41) =>
  line("others", `${word(texts, "alle andere", "all others")} (${count})`, values);
const ringIn = (texts: Texts) => line("ring", word(texts, "aangrenzend (5)", "adjacent (5)"), ring);

function gapOf(texts: Texts, lines: readonly GapLine[], more: Partial<GapData> = {}): GapData {
  const gap = (lines[0]?.values ?? []).map((value, i) => value - (lines[1]?.values[i] ?? none));
  return {
    ...{ years, lines, gap, gapToOthers: gap, isAgainstAll: false, levels: levelsIn(texts) },
    ...{ from: 2014, to: 2024, indicator: deviation, referenceName: referenceIn(texts) },
    ...more
  };
}

const empty = years.map(() => none);
const three = (texts: Texts) => gapOf(texts, [setIn(texts), othersIn(texts), ringIn(texts)]);
const inYear = (values: readonly number[], ...kept: readonly number[]) =>
  values.map((value, i) => (kept.includes(years[i] ?? 0) ? value : none));

export const gapCases: ChartCases<GapData> = {
  normal: { title: "a group and the others", data: (texts) => gapOf(texts, [setIn(texts), othersIn(texts)]) },
  empty: { title: "without values", data: (texts) => gapOf(texts, [setIn(texts, empty), othersIn(texts, empty, 0)]) },
  one: {
    title: "one year",
    data: (texts) => gapOf(texts, [setIn(texts, inYear(own, 2024)), othersIn(texts, inYear(columns.map(mean), 2024))])
  },
  gap: {
    title: "a gap in the years",
    data: (texts) => gapOf(texts, [setIn(texts, inYear(own, 2002, 2008, 2014, 2016, 2020, 2022, 2024)), othersIn(texts)])
  },
  areas44: { title: "with the ring apart", data: three },
  areas3000: {
    title: "against 3,000 areas",
    data: (texts) =>
      gapOf(texts, [setIn(texts), othersIn(texts, valuesOver(years, 3000).map(mean), 2997)], { isAgainstAll: true })
  },
  longNames: {
    title: "long names",
    data: (texts) =>
      gapOf(texts, [{ ...setIn(texts), name: longName(texts) }, othersIn(texts)], { referenceName: longName(texts).repeat(2) })
  },
  narrow: { title: "narrow", data: three, width: narrow },
  more: [
    { title: "no years before", data: (texts) => gapOf(texts, [setIn(texts), othersIn(texts)], { from: 2002 }) },
    { title: "backwards", data: (texts) => gapOf(texts, [setIn(texts), othersIn(texts)], { from: 2024, to: 2014 }) },
    {
      title: "lines that lie together",
      data: (texts) =>
        gapOf(texts, [
          setIn(
            texts,
            columns.map((column) => mean(column) - 0.004)
          ),
          othersIn(texts),
          ringIn(texts)
        ])
    }
  ],
  figures: ({ years: shown, lines, gap }) =>
    shown.map((year, i) => [year, ...lines.map(({ values }) => values[i] ?? none), gap[i] ?? none])
};
