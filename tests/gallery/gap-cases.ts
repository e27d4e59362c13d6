import type { GapData, GapLine } from "../../src/charts/gap/gap-data.ts";
import { hague, meanLine, years } from "./hague.ts";

interface GapCase {
  readonly title: string;
  readonly data: GapData;
  readonly width?: number;
}

const { indicator, referenceName, series } = hague("36", "29");
const [moerwijk = [], schilderswijk = []] = series.map(({ values }) => values);

const line = (id: string, name: string, values: readonly number[]): GapLine => ({
  ...{ id, name, values },
  colour: { set: "#b00032", others: "#0072b2" }[id] ?? "#8a6100",
  dash: { set: "", others: "2 3" }[id] ?? "6 4"
});

function gapOf(lines: readonly GapLine[], more: Partial<GapData> = {}): GapData {
  const [one, two] = lines;
  return {
    years,
    lines,
    gap: years.map((_, i) => (one?.values[i] ?? Number.NaN) - (two?.values[i] ?? Number.NaN)),
    from: 2014,
    to: 2024,
    indicator,
    referenceName,
    ...more
  };
}

const set = line("set", "Moerwijk (1)", moerwijk);
const others = line("others", "alle andere (42)", meanLine.values);
const nothing = years.map(() => Number.NaN);

/** What the chart of a group against others must cope with, to be looked at and tested. */
export const gapCases: readonly GapCase[] = [
  { title: "a group and the others", data: gapOf([set, others]) },
  { title: "with the ring apart", data: gapOf([set, others, line("ring", "aangrenzend (5)", schilderswijk)]) },
  { title: "no years before", data: gapOf([set, others], { from: 2002 }) },
  { title: "backwards", data: gapOf([set, others], { from: 2024, to: 2014 }) },
  {
    title: "a gap in the years",
    data: gapOf([
      line(
        "set",
        "Moerwijk (1)",
        moerwijk.map((v, i) => (i === 2 ? Number.NaN : v))
      ),
      others
    ])
  },
  {
    title: "long names",
    data: gapOf([{ ...set, name: "Moerwijk en de omliggende straten tot aan de haven (1)" }, others])
  },
  { title: "narrow", data: gapOf([set, others, line("ring", "aangrenzend (5)", schilderswijk)]), width: 320 },
  { title: "without values", data: gapOf([line("set", "leeg (0)", nothing), line("others", "alle andere (0)", nothing)]) }
];
