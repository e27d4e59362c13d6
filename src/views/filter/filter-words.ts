import { formatAlternatives, formatList, formatNumber, formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import { keyFigures } from "../../ingest/columns/key-figures.ts";
import type { AreaLevel } from "../../model/area.ts";
import {
  type Condition,
  type FilterPart,
  type FilterStatistic,
  type FormFilter,
  isGroup,
  type MatchRule,
  type Quantity
} from "../../model/area-filter.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { LocalText } from "../../model/local-text.ts";
import type { FilterProblem, FilterScope } from "../../model/resolve-filter.ts";

/** What the words of a filter are taken from. */
export interface FilterNames {
  readonly dataset: Dataset;
  readonly scope: FilterScope;
  readonly texts: Texts;
}

export const levelName = ({ scope }: FilterNames): AreaLevel => scope.level.level;

const indicatorOf = ({ dataset }: FilterNames, id: string): Indicator | undefined =>
  dataset.indicators.find((indicator) => indicator.id === id);

/** The name of an indicator; its id where these data do not have it. */
export const indicatorName = (names: FilterNames, id: string): string => {
  const indicator = indicatorOf(names, id);
  return indicator ? names.texts.local(indicator.name) : id;
};

/** The name of a number in the list of areas; that of its column where no other is known. */
export function attributeName({ dataset, texts }: FilterNames, attribute: string): string {
  const known: readonly { readonly id: string; readonly name: LocalText }[] = keyFigures;
  const name = known.find(({ id }) => id === attribute)?.name;
  const words = name ? texts.local(name) : attribute;
  // The same is an indicator with years of its own.
  return dataset.indicators.some(({ id }) => id === attribute) ? texts.t("filter:figure.listed", { name: words }) : words;
}

/** A name as it stands within a sentence: `sociale samenhang`, but `WOZ-waarde`. */
const inSentence = (name: string) => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** Words as they begin a line or head a column. */
export const asHeading = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A figure in words: `sociale samenhang in 2024`, `verandering van … 2014–2024`, `inwoners`. */
export function quantityName(names: FilterNames, quantity: Quantity): string {
  const { t } = names.texts;
  if (quantity.kind === "attribute") return inSentence(attributeName(names, quantity.attribute));
  const { year } = quantity;
  const indicator = inSentence(indicatorName(names, quantity.indicator));
  return quantity.kind === "value"
    ? t("filter:figure.value", { indicator, year })
    : t("filter:figure.change", { indicator, from: quantity.from, year });
}

/** Digits behind the point for numbers of which no more is known than that some of them are not whole. */
const someDecimals = 2;

/** A value of a figure as it is written: a change with its sign. */
export function quantityValue(names: FilterNames, quantity: Quantity, value: number): string {
  const { t, language, value: write } = names.texts;
  if (Number.isNaN(value)) return t("terms:noData");
  if (quantity.kind === "attribute") return formatNumber(value, language, Number.isInteger(value) ? 0 : someDecimals);
  const indicator = indicatorOf(names, quantity.indicator);
  if (!indicator) return String(value);
  return quantity.kind === "value" ? write(value, indicator) : formatSigned(value, language, indicator.decimals);
}

/** A number that a reader typed, with all its digits. */
const typedNumber = (value: number, { language }: Texts) =>
  formatNumber(value, language, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

function conditionWords(names: FilterNames, { negated, test }: Condition): string {
  const { texts, dataset, scope } = names;
  const { t, local } = texts;
  const not = negated ? "not" : "is";
  switch (test.kind) {
    case "compare": {
      const bound = typeof test.bound === "number" ? typedNumber(test.bound, texts) : t(`filter:statistic.${test.bound}`);
      const figure = quantityName(names, test.quantity);
      return t(`filter:compare.${not}`, { figure, comparison: t(`filter:comparison.${test.comparison}`), bound });
    }
    case "missing":
      return t(`filter:missing.${not}`, { figure: quantityName(names, test.quantity) });
    case "name":
      return t(`filter:name.${not}`, { text: test.text });
    case "gemeente":
      return t(`filter:gemeente.${not}`, { gemeente: scope.gemeenten.get(test.gemeente) ?? test.gemeente });
    case "set": {
      const set = dataset.areaSets.find(({ id }) => id === test.set);
      return t(`filter:set.${not}`, { set: set ? local(set.name) : test.set });
    }
    case "approximate":
      return t(`filter:approximate.${not}`);
  }
}

const joined = (match: MatchRule, pieces: readonly string[], { language }: Texts) =>
  match === "all" ? formatList(pieces, language) : formatAlternatives(pieces, language);

function partWords(names: FilterNames, part: FilterPart): string {
  if (!isGroup(part)) return conditionWords(names, part);
  const conditions = joined(
    part.match,
    part.conditions.map((condition) => conditionWords(names, condition)),
    names.texts
  );
  return names.texts.t(part.negated ? "filter:group.not" : "filter:group.is", { conditions });
}

/** The filter as a sentence. */
export function filterSentence(names: FilterNames, { match, parts }: FormFilter): string {
  const { t } = names.texts;
  const conditions = joined(
    match,
    parts.map((part) => partWords(names, part)),
    names.texts
  );
  return t("filter:sentence", { levels: t(`terms:levels.${levelName(names)}`), conditions });
}

/** What an address asked and these data do not have, in a sentence. */
export function problemWords(names: FilterNames, problem: FilterProblem): string {
  const { t } = names.texts;
  if (problem.kind === "year") {
    const { indicator, asked, shown } = problem;
    return t("filter:problem.year", { indicator: indicatorName(names, indicator), asked, shown });
  }
  if (problem.kind === "change") return t("filter:problem.change", { indicator: indicatorName(names, problem.indicator) });
  return t(`filter:problem.${problem.kind}`, { asked: problem.asked });
}

/** What a condition compares with came to: `eerste kwartiel van …: −0,051`. */
export const boundWords = (
  names: FilterNames,
  bound: { readonly quantity: Quantity; readonly statistic: FilterStatistic; readonly value: number }
): string =>
  names.texts.t("filter:result.bound", {
    statistic: names.texts.t(`filter:statistic.${bound.statistic}`),
    figure: quantityName(names, bound.quantity),
    value: quantityValue(names, bound.quantity, bound.value)
  });
