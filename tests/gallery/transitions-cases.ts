import type { TransitionsData } from "../../src/charts/transitions/transitions-data.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { levelsIn, longName, word } from "./synthetic.ts";

const colours = ["#a4342a", "#d2741c", "#e8c46a", "#e9e4c8", "#c9dbe6", "#9cc3dc", "#5fa0c8", "#2f6f99", "#174a70"];

const namesIn = (texts: Texts) =>
  texts.language === "nl"
    ? [
        "Zeer onvoldoende",
        "Ruim onvoldoende",
        "Onvoldoende",
        "Zwak",
        "Voldoende",
        "Ruim voldoende",
        "Goed",
        "Zeer goed",
        "Uitstekend"
      ]
    : [
        "Very inadequate",
        "Amply inadequate",
        "Inadequate",
        "Weak",
        "Adequate",
        "Amply adequate",
        "Good",
        "Very good",
        "Excellent"
      ];

/** Areas that stay, or move a class or two, in a division of nine classes. */
function countsOf(areas: number, classes: number): Uint32Array {
  const random = seededRandom(21);
  const counts = new Uint32Array(classes * classes);
  for (let area = 0; area < areas; area++) {
    const from = Math.min(classes - 1, Math.floor((random() + random()) * 0.5 * classes));
    const to = Math.max(0, Math.min(classes - 1, from + Math.round((random() + random() - 0.9) * 2.2)));
    const cell = from * classes + to;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

function transitionsOf(texts: Texts, counts: Uint32Array, names = namesIn(texts)): TransitionsData {
  const classes = Math.round(Math.sqrt(counts.length));
  const places = Array.from({ length: classes }, (_, i) => i);
  const count = (from: number, to: number) => counts[from * classes + to] ?? 0;
  const total = counts.reduce((sum, own) => sum + own, 0);
  return {
    ...{ from: 2014, to: 2024, classes, counts, levels: levelsIn(texts) },
    flows: places.map((own) => {
      const start = places.reduce((sum, other) => sum + count(own, other), 0);
      const end = places.reduce((sum, other) => sum + count(other, own), 0);
      return { start, end, outflow: start - count(own, own), inflow: end - count(own, own), net: end - start };
    }),
    spearman: total > 1 ? 0.91 : undefined,
    kendall: total > 1 ? 0.78 : undefined,
    names: names.slice(0, classes),
    colours: colours.slice(0, classes)
  };
}

/** One area that moved from a class to another. */
const oneOf = (classes: number, from: number, to: number) =>
  Uint32Array.from({ length: classes * classes }, (_, cell) => (cell === from * classes + to ? 1 : 0));

export const transitionsCases: ChartCases<TransitionsData> = {
  normal: { title: "nine classes", data: (texts) => transitionsOf(texts, countsOf(20, 9)) },
  empty: { title: "no areas", data: (texts) => transitionsOf(texts, new Uint32Array(81)) },
  one: { title: "one area that moved", data: (texts) => transitionsOf(texts, oneOf(9, 3, 4)) },
  gap: {
    title: "classes in between that nobody is in",
    data: (texts) =>
      transitionsOf(
        texts,
        Uint32Array.from(oneOf(9, 0, 0), (count, cell) => count * 3 + (cell === 80 ? 5 : 0))
      )
  },
  areas44: { title: "44 areas", data: (texts) => transitionsOf(texts, countsOf(44, 9)) },
  areas3000: { title: "3,000 areas", data: (texts) => transitionsOf(texts, countsOf(3000, 9)) },
  longNames: {
    title: "long names of classes",
    data: (texts) =>
      transitionsOf(
        texts,
        countsOf(44, 5),
        Array.from({ length: 5 }, (_, i) => `${word(texts, "Klasse", "Class")} ${i + 1}: ${longName(texts)}`)
      )
  },
  narrow: { title: "narrow", data: (texts) => transitionsOf(texts, countsOf(44, 9)), width: narrow },
  more: [{ title: "three classes", data: (texts) => transitionsOf(texts, countsOf(44, 3)) }],
  figures: ({ classes, counts }) =>
    Array.from({ length: classes }, (_, row) =>
      Array.from(
        { length: classes },
        (_, column) => Array.from(counts)[(classes - 1 - row) * classes + (classes - 1 - column)] ?? 0
      )
    )
};
