import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import { type AreaFilter, type Quantity, quantitiesOf } from "../../model/area-filter.ts";
import { yearsOf } from "../../model/figures.ts";
import type { Shown, ShownFigures } from "../../model/provenance.ts";

const yearsIn = (quantity: Quantity): readonly number[] => {
  if (quantity.kind === "attribute") return [];
  return quantity.kind === "value" ? [quantity.year] : [quantity.from, quantity.year];
};

/** The figures that a filter rests on. Of a reader's SQL those whose names occur in it, in all their years. */
function figuresIn({ dataset, level }: IndicatorYear, filter: AreaFilter): readonly ShownFigures[] {
  return dataset.indicators.flatMap((indicator): ShownFigures[] => {
    const { id } = indicator;
    if (filter.kind === "sql")
      return new RegExp(`(^|[^\\w-])${id}(_\\d{4})?(?![\\w-])`, "i").test(filter.text)
        ? [{ indicator, years: yearsOf(level, id) }]
        : [];
    const about = quantitiesOf(filter).filter((quantity) => quantity.kind !== "attribute" && quantity.indicator === id);
    return about.length > 0 ? [{ indicator, years: about.flatMap(yearsIn) }] : [];
  });
}

/** What is in the picture, the table and the files of a filter: the indicator of the map, and all that areas were found by. */
export function shownByFilter(indicatorData: IndicatorYear, filter: AreaFilter): Shown {
  const map = shownIn(indicatorData, [indicatorData.year], { boundaries: true });
  const usesInhabitants =
    filter.kind === "form"
      ? quantitiesOf(filter).some((quantity) => quantity.kind === "attribute" && quantity.attribute === "inhabitants")
      : /\binhabitants\b/i.test(filter.text);
  return {
    ...map,
    figures: [...map.figures, ...figuresIn(indicatorData, filter)],
    inhabitantsOf: usesInhabitants ? indicatorData.level : map.inhabitantsOf
  };
}
