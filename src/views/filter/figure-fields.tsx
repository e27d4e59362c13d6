import {
  type Comparison,
  type Condition,
  comparisons,
  type FilterStatistic,
  type FilterTest,
  filterStatistics,
  type Quantity
} from "../../model/area-filter.ts";
import { yearsOf } from "../../model/figures.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import type { FilterNames } from "./filter-words.ts";

type FigureTest = Extract<FilterTest, { readonly kind: "compare" | "missing" }>;

interface FigureFieldsProps {
  readonly names: FilterNames;
  readonly condition: Condition & { readonly test: FigureTest };
  readonly onChange: (condition: Condition) => void;
}

/** Bounds that a reader can type. */
const largest = 1e12;

/** The year of a figure, and the year since which it changed. */
function YearFields({
  names,
  quantity,
  onQuantity
}: {
  names: FilterNames;
  quantity: Quantity;
  onQuantity: (next: Quantity) => void;
}) {
  const { t } = names.texts;
  if (quantity.kind === "attribute") return null;
  const { indicator, year } = quantity;
  const years = yearsOf(names.scope.level, indicator);
  const from = quantity.kind === "change" ? quantity.from : undefined;
  const written = (own: number) => ({ value: String(own), label: String(own) });
  const put = (next: number, since: number | undefined) =>
    onQuantity(
      since !== undefined && since < next
        ? { kind: "change", indicator, from: since, year: next }
        : { kind: "value", indicator, year: next }
    );
  return (
    <>
      <Select
        label={t("filter:form.year")}
        value={String(year)}
        options={years.map(written)}
        onChange={(next) => put(Number(next), from)}
      />
      <Select
        label={t("filter:form.since")}
        value={String(from ?? "")}
        options={[{ value: "", label: t("filter:form.noChange") }, ...years.filter((own) => own < year).map(written)]}
        onChange={(since) => put(year, since === "" ? undefined : Number(since))}
      />
    </>
  );
}

/** What a figure is compared with: how, and with a number or a statistic of all areas. */
export function FigureFields({ names, condition, onChange }: FigureFieldsProps) {
  const { t } = names.texts;
  const { test } = condition;
  const put = (next: FigureTest) => onChange({ ...condition, test: next });
  const bound = test.kind === "compare" ? test.bound : undefined;
  return (
    <>
      <YearFields names={names} quantity={test.quantity} onQuantity={(quantity) => put({ ...test, quantity })} />
      <Select<Comparison | "missing">
        label={t("filter:form.comparison")}
        value={test.kind === "compare" ? test.comparison : "missing"}
        options={[
          ...comparisons.map((value) => ({ value, label: t(`filter:comparison.${value}`) })),
          { value: "missing", label: t("filter:form.missing") }
        ]}
        onChange={(comparison) =>
          put(
            comparison === "missing"
              ? { kind: "missing", quantity: test.quantity }
              : { kind: "compare", quantity: test.quantity, comparison, bound: bound ?? "median" }
          )
        }
      />
      {test.kind === "compare" ? (
        <Select<FilterStatistic | "number">
          label={t("filter:form.bound")}
          value={typeof test.bound === "number" ? "number" : test.bound}
          options={[
            { value: "number", label: t("filter:form.number") },
            ...filterStatistics.map((value) => ({ value, label: t(`filter:statistic.${value}`) }))
          ]}
          onChange={(next) => put({ ...test, bound: next === "number" ? 0 : next })}
        />
      ) : null}
      {test.kind === "compare" && typeof test.bound === "number" ? (
        <NumberField
          label={t("filter:form.value")}
          value={test.bound}
          min={-largest}
          max={largest}
          onChange={(next) => put({ ...test, bound: next })}
        />
      ) : null}
    </>
  );
}
