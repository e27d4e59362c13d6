import { divisionInWords } from "../i18n/class-words.ts";
import { formatDate, formatList, formatYears } from "../i18n/format.ts";
import type { Texts } from "../i18n/texts.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset } from "../model/dataset.ts";
import type { OwnOrigin } from "../model/indicator.ts";
import type { SceneFacts } from "./scene.ts";

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
export const placeOf = ({ areas, dataset }: SceneFacts, texts: Texts): string =>
  factsOf(areas).gemeente ?? texts.local(dataset.title);

/** Whether some areas have a boundary that is not the published one. */
export const hasApproximate = (areas: AreaList): boolean => factsOf(areas).approximate.length > 0;

/** Whether 0 means something in the figures on screen: the reference of the data, or the one that was taken off them. */
export const hasReference = ({ zero, indicator }: SceneFacts): boolean =>
  zero.kind !== "fixed" || (indicator.own === undefined && indicator.signed);

/** What the value 0 stands for, in words; of figures that have no reference, that. */
export function referenceName(scene: SceneFacts, { t, local }: Texts): string {
  const { zero, dataset, level } = scene;
  const levels = t(`terms:levels.${level.level}`);
  if (!hasReference(scene)) return t("app:own.noReference");
  if (zero.kind === "gemeente" && zero.isOwn) return t("differences:referenceGemeenteOwn", { levels });
  if (zero.set) return t("differences:references.setNamed", { group: local(zero.set) });
  return t(`differences:references.${zero.kind}`, { levels, name: local(dataset.reference) });
}

/** The year of which the inhabitants are, as their source is named; undefined where it does not say. */
export function inhabitantsYear({ sources }: Dataset): number | undefined {
  const named = (subject: Dataset["sources"][number]["subject"]) =>
    sources
      .filter((source) => source.subject === subject)
      .flatMap(({ name }) => name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])
      .at(-1);
  const year = named("key-figures") ?? named("boundaries");
  return year === undefined ? undefined : Number(year);
}

/** Who made the figures and the boundaries; empty where nobody published them. */
export function attributionLine({ dataset, indicator }: SceneFacts, { local }: Texts): string {
  // Who published the dataset's figures did not publish a reader's own.
  const sources = indicator.own ? dataset.sources.filter(({ subject }) => subject !== "scores") : dataset.sources;
  return [...new Set(sources.map((source) => local(source.attribution)))].join(". ");
}

/** The edition of the figures; of a reader's own where they came from. */
export function editionOf({ dataset, indicator }: SceneFacts, texts: Texts): string {
  if (indicator.own) return originWords(indicator.own, texts);
  return dataset.own ? `${dataset.edition}. ${originWords(dataset.own, texts)}` : dataset.edition;
}

/** What stands under every picture: edition, level, years, weighting unless that is told apart, reference, sources. */
export function captionLines(scene: SceneFacts, years: readonly number[], texts: Texts, isUnweighted = true): string[] {
  const { t, language } = texts;
  const { dataset, areas, level, indicator } = scene;
  const first = years[0] ?? Number.NaN;
  const division = divisionInWords(scene.scheme, texts);
  const { approximate } = factsOf(areas);
  const facts = {
    edition: editionOf(scene, texts),
    count: areas.codes.length,
    levels: t(`terms:levels.${level.level}`),
    division: dataset.division,
    years: formatYears(first, years.at(-1) ?? first)
  };
  return [
    ...(dataset.synthetic && !indicator.own ? [t("app:synthetic")] : []),
    [
      t(isUnweighted ? "app:caption.figures" : "app:caption.source", facts),
      ...(hasReference(scene) ? [t("app:caption.reference", { reference: referenceName(scene, texts) })] : []),
      ...(approximate.length > 0 ? [t("app:caption.approximate", { names: formatList(approximate, language) })] : [])
    ].join(" "),
    ...(division === undefined ? [] : [division]),
    attributionLine(scene, texts)
  ].filter((line) => line !== "");
}

/** `Eigen gegevens uit energie.csv, toegevoegd op 26 november 2026`. */
export function originWords({ fileName, added }: OwnOrigin, { t, language }: Texts): string {
  return t("app:own.origin", { file: fileName, date: formatDate(new Date(added), language) });
}
