import type { Limitation } from "../../model/dataset.ts";
import type { LocalText } from "../../model/local-text.ts";
import { keyFigures, weighingFigure } from "../columns/key-figures.ts";
import { dimensions } from "../columns/leefbaarometer.ts";
import type { MadeLevel } from "./level-drafts.ts";

const limitation = (subject: Limitation["subject"], nl: string, en: string): Limitation => ({ subject, text: { nl, en } });

const inWords = ({ name }: (typeof keyFigures)[number], language: keyof LocalText) =>
  name[language].replace(/^./, (first) => first.toLowerCase());

function figureLimitations(levels: readonly MadeLevel[]): Limitation[] {
  const has = ({ draft }: MadeLevel, id: string) => draft.figures.some(({ values }) => (values[id] ?? null) !== null);
  const without = levels.filter((level) => !has(level, weighingFigure)).map(({ draft }) => draft.level);
  const isEverywhere = without.length === levels.length;
  const others = keyFigures.filter(({ id }) => id !== weighingFigure && !levels.some((level) => has(level, id)));
  const names = (language: keyof LocalText) => others.map((figure) => inWords(figure, language)).join(", ");
  const inhabitants = limitation(
    "inhabitants",
    `Geen inwoners${isEverywhere ? "" : ` op niveau ${without.join(", ")}`}: cijfers zijn ongewogen, en gebieden met weinig inwoners kunnen niet worden gemarkeerd. Gebieden met een handvol bewoners kunnen sterk schommelen.`,
    `No inhabitants${isEverywhere ? "" : ` at level ${without.join(", ")}`}: figures are unweighted, and areas with few inhabitants cannot be flagged. Areas with a handful of residents may swing widely.`
  );
  return [
    ...(without.length > 0 ? [inhabitants] : []),
    ...(others.length > 0
      ? [limitation("key-figures", `Niet in de gegevens: ${names("nl")}.`, `Not in the data: ${names("en")}.`)]
      : [])
  ];
}

function yearLimitation(levels: readonly MadeLevel[]): Limitation[] {
  const rows = levels.flatMap(({ draft }) => draft.scores);
  const sorted = (years: Iterable<number>) => [...new Set(years)].sort((a, b) => a - b);
  const all = sorted(rows.map(({ year }) => year));
  const known = sorted(rows.flatMap(({ year, values }) => (dimensions.some((id) => (values[id] ?? null) !== null) ? year : [])));
  if (known.length === all.length) return [];
  if (known.length === 0)
    return [limitation("dimension-years", "Geen dimensies: alleen het totaal.", "No dimensions: the total alone.")];
  return [
    limitation(
      "dimension-years",
      `De vijf dimensies zijn er alleen voor ${known.join(", ")}; de andere jaren hebben alleen het totaal.`,
      `The five dimensions exist only for ${known.join(", ")}; the other years have the total alone.`
    )
  ];
}

function boundaryLimitation(levels: readonly MadeLevel[], tolerance: number): Limitation[] {
  const sentences: LocalText[] = [];
  if (tolerance > 0)
    sentences.push({
      nl: `De grenzen zijn vereenvoudigd, met een tolerantie van ${tolerance} m.`,
      en: `The boundaries are simplified, with a tolerance of ${tolerance} m.`
    });
  for (const { draft, mergedFrom, withoutBoundary } of levels) {
    const { level } = draft;
    const approximate = draft.areas.filter((area) => area.approximate).length;
    if (mergedFrom)
      sentences.push({
        nl: `De grenzen van niveau ${level} zijn samengevoegd uit die van niveau ${mergedFrom} (eigen bewerking).`,
        en: `The boundaries of level ${level} were merged from those of level ${mergedFrom} (own work).`
      });
    if (approximate > 0)
      sentences.push({
        nl: `Bij benadering: de grens van ${approximate} op niveau ${level}.`,
        en: `Approximate: the boundary of ${approximate} at level ${level}.`
      });
    if (withoutBoundary > 0)
      sentences.push({
        nl: `Zonder grens, dus niet op de kaart: ${withoutBoundary} op niveau ${level}.`,
        en: `Without boundary, so not on the map: ${withoutBoundary} at level ${level}.`
      });
  }
  if (sentences.length === 0) return [];
  return [limitation("official-boundary", sentences.map(({ nl }) => nl).join(" "), sentences.map(({ en }) => en).join(" "))];
}

/** What a reader might expect of a dataset and does not get. */
export function limitationsOf(levels: readonly MadeLevel[], tolerance: number): Limitation[] {
  const gemeente = levels.some(({ draft }) => draft.level === "gemeente");
  const noValue = limitation(
    "gemeente-score",
    "Geen officiële waarde van de gemeente: de trends tonen alleen het gemiddelde van de wijken of buurten (eigen berekening), en dat is iets anders.",
    "No official value of the municipality: the trends show only the mean of the wijken or buurten (own calculation), which is something else."
  );
  return [
    ...figureLimitations(levels),
    ...(gemeente ? [] : [noValue]),
    ...yearLimitation(levels),
    ...boundaryLimitation(levels, tolerance)
  ];
}
