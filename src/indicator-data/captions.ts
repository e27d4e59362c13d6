import { divisionInWords } from "../i18n/class-words.ts";
import { formatList, formatYears } from "../i18n/format.ts";
import type { Texts } from "../i18n/texts.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Shown } from "../model/provenance.ts";
import type { IndicatorData } from "./indicator-year.ts";
import { attributionsOf, divisionWords, editionOf, shownIn, type Uses } from "./provenance-words.ts";

interface AreaFacts {
  /** The gemeente in which all areas lie; undefined where they lie in several, or in none. */
  readonly gemeente: string | undefined;
  /** The names of areas whose boundary is not the published one. */
  readonly approximate: readonly string[];
}

const known = new WeakMap<AreaList, AreaFacts>();

/** What captions say of the areas themselves, reckoned once for a list: a grid has hundreds of thousands. */
function factsOf(areas: AreaList): AreaFacts {
  const found = known.get(areas);
  if (found) return found;
  const [first] = areas.gemeenteNames;
  const isOne = first !== undefined && first !== "" && areas.gemeenteNames.every((name) => name === first);
  const facts = {
    gemeente: isOne ? first : undefined,
    approximate: areas.names.filter((_, area) => areas.approximate[area])
  };
  known.set(areas, facts);
  return facts;
}

/** Where the areas lie: the gemeente when there is one, else the dataset's name. */
export const placeOf = ({ areas, dataset }: IndicatorData, texts: Texts): string =>
  factsOf(areas).gemeente ?? texts.local(dataset.title);

/** Whether some areas have a boundary that is not the published one. */
export const hasApproximate = (areas: AreaList): boolean => factsOf(areas).approximate.length > 0;

/** Whether 0 means something in the figures on screen: the reference of the data, or the one that was taken off them. */
export const hasReference = ({ reference, indicator }: IndicatorData): boolean =>
  reference.kind !== "fixed" || indicator.reference !== undefined;

/** What the value 0 stands for, in words; of figures that have no reference, that. */
export function referenceName(indicatorData: IndicatorData, { t, local }: Texts): string {
  const { reference, indicator, level } = indicatorData;
  const levels = t(`terms:levels.${level.level}`);
  if (!hasReference(indicatorData)) return t("app:own.noReference");
  if (reference.kind === "gemeente" && reference.isOwn) return t("differences:referenceGemeenteOwn", { levels });
  if (reference.set) return t("differences:references.setNamed", { group: local(reference.set) });
  return t(`differences:references.${reference.kind}`, { levels, name: indicator.reference ? local(indicator.reference) : "" });
}

/** The same where it is not that of the data. */
export const otherReferenceName = (indicatorData: IndicatorData, texts: Texts): string | undefined =>
  indicatorData.reference.kind === "fixed" ? undefined : referenceName(indicatorData, texts);

/** The sources of what is shown, in a line. */
export const attributionLine = (shown: Shown, texts: Texts): string => attributionsOf(shown, texts).join(". ");

/** What stands under every picture: edition, level, years, reference, sources; of a map, which boundaries are approximate. */
export function captionLines(indicatorData: IndicatorData, years: readonly number[], texts: Texts, uses: Uses = {}): string[] {
  const { t, language } = texts;
  const { dataset, areas, level, indicator } = indicatorData;
  const first = years[0] ?? Number.NaN;
  const own = divisionInWords(indicatorData.scheme, texts);
  const { approximate } = factsOf(areas);
  const shown = shownIn(indicatorData, years, uses);
  const facts = {
    edition: editionOf(shown, texts),
    count: areas.codes.length,
    levels: t(`terms:levels.${level.level}`),
    division: divisionWords(shown, texts),
    years: formatYears(first, years.at(-1) ?? first)
  };
  return [
    ...(dataset.synthetic && !indicator.own ? [t("app:synthetic")] : []),
    [
      t("app:caption.figures", facts),
      ...(hasReference(indicatorData) ? [t("app:caption.reference", { reference: referenceName(indicatorData, texts) })] : []),
      ...(approximate.length > 0 && uses.boundaries
        ? [t("app:caption.approximate", { names: formatList(approximate, language) })]
        : [])
    ].join(" "),
    ...(own === undefined ? [] : [own]),
    attributionLine(shown, texts)
  ].filter((line) => line !== "");
}
