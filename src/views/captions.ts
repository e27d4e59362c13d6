import { divisionInWords } from "../i18n/class-words.ts";
import { formatList, formatYears } from "../i18n/format.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Scene } from "./scene.ts";

/** Where the areas lie: the gemeente when there is one, else the dataset's name. */
export function placeOf({ areas, dataset }: Scene, texts: Texts): string {
  const [first] = areas.gemeenteNames;
  return first && areas.gemeenteNames.every((name) => name === first) ? first : texts.local(dataset.title);
}

/** What the value 0 stands for, in words. */
export function referenceName({ zero, dataset, level }: Scene, { t, local }: Texts): string {
  const levels = t(`terms:levels.${level.level}`);
  if (zero.kind === "gemeente" && zero.isOwn) return t("differences:referenceGemeenteOwn", { levels });
  return t(`differences:references.${zero.kind}`, { levels, name: local(dataset.reference) });
}

/** What stands under every picture: edition, level, years, weighting unless that is told apart, reference, sources. */
export function captionLines(scene: Scene, years: readonly number[], texts: Texts, isUnweighted = true): string[] {
  const { t, local, language } = texts;
  const { dataset, areas, level } = scene;
  const first = years[0] ?? scene.year;
  const division = divisionInWords(scene.scheme, texts);
  const approximate = areas.names.filter((_, area) => areas.approximate[area]);
  return [
    ...(dataset.synthetic ? [t("app:synthetic")] : []),
    [
      t(isUnweighted ? "app:caption.figures" : "app:caption.source", {
        edition: dataset.edition,
        count: areas.codes.length,
        levels: t(`terms:levels.${level.level}`),
        division: dataset.division,
        years: formatYears(first, years.at(-1) ?? first)
      }),
      t("app:caption.reference", { reference: referenceName(scene, texts) }),
      ...(approximate.length > 0 ? [t("app:caption.approximate", { names: formatList(approximate, language) })] : [])
    ].join(" "),
    ...(division === undefined ? [] : [division]),
    [...new Set(dataset.sources.map((source) => local(source.attribution)))].join(". ")
  ];
}
