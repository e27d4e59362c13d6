import { formatDate, formatList } from "../i18n/format.ts";
import type { Texts } from "../i18n/texts.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset } from "../model/dataset.ts";
import { hasFewInhabitants } from "../model/few-inhabitants.ts";
import type { OwnOrigin } from "../model/indicator.ts";
import { divisionsOf, editionsOf, figureSources, type Shown, type ShownFigures, sourcesShown } from "../model/provenance.ts";
import type { IndicatorData } from "./indicator-year.ts";

/** What a picture rests on beside the figures that it shows. */
export interface Uses {
  /** Boundaries are drawn, or say who are neighbours. */
  readonly boundaries?: boolean;
  /** Inhabitants weigh the areas. */
  readonly weights?: boolean;
}

/** What a page is about before its figures are there. */
export type PageFacts = Pick<IndicatorData, "dataset" | "level" | "indicator" | "areas">;

const known = new WeakMap<AreaList, boolean>();

/** Whether an area of a list is marked for its few inhabitants. */
function hasMarked(areas: AreaList): boolean {
  const found = known.get(areas) ?? areas.codes.some((_, area) => hasFewInhabitants(areas, area));
  known.set(areas, found);
  return found;
}

/** What of its dataset is shown in some years; a map marks areas with few inhabitants, and so shows those too. */
export function shownIn({ dataset, level, indicator, areas }: PageFacts, years: readonly number[], uses: Uses = {}): Shown {
  const { boundaries = false, weights = false } = uses;
  return {
    dataset,
    figures: [{ indicator, years }],
    boundaries,
    inhabitantsOf: weights || (boundaries && hasMarked(areas)) ? level : undefined
  };
}

/** Several indicators of one dataset in one picture. */
export function shownTogether(first: Shown, second: Shown): Shown {
  return {
    dataset: first.dataset,
    figures: [...first.figures, ...second.figures],
    boundaries: first.boundaries === true || second.boundaries === true,
    inhabitantsOf: first.inhabitantsOf ?? second.inhabitantsOf
  };
}

/** The lines that the sources of what is shown ask for; empty where nobody published it. */
export const attributionsOf = (shown: Shown, { local }: Texts): string[] => [
  ...new Set(sourcesShown(shown).map(({ attribution }) => local(attribution)))
];

/** `Eigen gegevens uit energie.csv, toegevoegd op 26 november 2026`. */
export function originWords({ fileName, added }: OwnOrigin, { t, language }: Texts): string {
  return t("app:own.origin", { file: fileName, date: formatDate(new Date(added), language) });
}

/** The editions of figures; of a reader's own where they came from. */
function editionWords(dataset: Dataset, shown: ShownFigures, texts: Texts): string {
  if (shown.indicator.own) return originWords(shown.indicator.own, texts);
  const editions = editionsOf(dataset, shown);
  const published = editions.length === 0 ? dataset.edition : formatList(editions, texts.language);
  return dataset.own ? `${published}. ${originWords(dataset.own, texts)}` : published;
}

/** The editions of all that is shown, each once. */
export const editionOf = ({ dataset, figures }: Shown, texts: Texts): string =>
  [...new Set(figures.map((shown) => editionWords(dataset, shown, texts)))].join(". ");

/** The area divisions on which figures were published: `2024`, `2016- en 2022`, before `-indeling`. */
export function divisionWords({ dataset, figures }: Shown, { language }: Texts): string {
  const years = [...new Set(figures.flatMap((shown) => divisionsOf(dataset, shown)))].sort((a, b) => a - b);
  const hyphen = language === "nl" ? "-" : "";
  return formatList(
    years.map((year, i) => (i < years.length - 1 ? `${year}${hyphen}` : String(year))),
    language
  );
}

/** What the figures are not: as their sources say it, of a reader's own that it stands with the file. */
export function disclaimerOf({ dataset, figures }: Shown, { t, local }: Texts): string {
  const said = figures.flatMap((shown) => {
    if (shown.indicator.own) return [t("app:own.disclaimer")];
    const sources = figureSources(dataset, shown);
    const own = sources.flatMap(({ disclaimer }) => (disclaimer ? [local(disclaimer)] : []));
    return own.length > 0 ? own : [t("app:disclaimer")];
  });
  return [...new Set(said)].join(" ");
}

/** What credits say of where the things shown come from. */
export function provenanceOf(shown: Shown, texts: Texts) {
  return {
    attributions: attributionsOf(shown, texts),
    sources: sourcesShown(shown).map(({ name, publisher, licence, licenceUrl, attribution, url, sha256 }) => ({
      ...{ name, publisher, licence, licenceUrl, attribution: texts.local(attribution) },
      ...(url === undefined ? {} : { url }),
      ...(sha256 === undefined ? {} : { sha256 })
    })),
    disclaimer: disclaimerOf(shown, texts),
    edition: editionOf(shown, texts)
  };
}
