import type { ChartEvents } from "../../src/charts/chart-definition.ts";
import type { Texts } from "../../src/i18n/texts.ts";

/** Something a chart must cope with. Its data are synthetic: made from a seed, the same each time. */
export interface ChartCase<Data> {
  readonly title: string;
  /** Data hold words too: hence one for each language. */
  readonly data: (texts: Texts) => Data;
  /** Width of the frame in pixels; as wide as the page where absent. */
  readonly width?: number;
}

/** The cases of a chart: those that every chart has, and its own. A missing one is an error of types. */
export interface ChartCases<Data> {
  readonly normal: ChartCase<Data>;
  readonly empty: ChartCase<Data>;
  readonly one: ChartCase<Data>;
  readonly gap: ChartCase<Data>;
  readonly areas44: ChartCase<Data>;
  readonly areas3000: ChartCase<Data>;
  readonly longNames: ChartCase<Data>;
  /** At 320 pixels, a telephone. */
  readonly narrow: ChartCase<Data>;
  readonly more?: readonly ChartCase<Data>[];
  /** The figures that the table must hold, row by row: read off the data, not by the table's own code. */
  readonly figures: (data: Data) => readonly (readonly number[])[];
  /** What a reader changes in the data themselves, on the page of the gallery. */
  readonly events?: (data: Data, change: (data: Data) => void) => Partial<ChartEvents>;
}

export const narrow = 320;

/** All cases of a chart, those that every chart has first. */
export function casesOf<Data>({ figures: _, events: __, more = [], ...always }: ChartCases<Data>): ChartCase<Data>[] {
  return [...Object.values(always), ...more];
}

/** The data of the case with this title. */
export function dataOf<Data>(cases: ChartCases<Data>, title: string, texts: Texts): Data {
  const found = casesOf(cases).find((one) => one.title === title);
  if (!found) throw new Error(`the gallery has no case ${title}`);
  return found.data(texts);
}
