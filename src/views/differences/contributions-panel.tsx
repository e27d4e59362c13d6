import { contributions, nearestPair } from "../../analysis/contributions.ts";
import { ContributionsChart } from "../../charts/contributions/contributions-chart.tsx";
import { type ContributionsData, roundingStep } from "../../charts/contributions/contributions-data.ts";
import { contributionsSummary } from "../../charts/contributions/contributions-summary.ts";
import { contributionsTable } from "../../charts/contributions/contributions-table.ts";
import type { CsvCell } from "../../export/csv.ts";
import { formatList } from "../../i18n/format.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import type { AreaCode } from "../../model/area.ts";
import { nearestYear } from "../../model/figures.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Matrix } from "../../model/matrix.ts";
import { useMatrices } from "../../queries/use-matrices.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { Panel } from "./panel.tsx";
import { splitKinds } from "./params.ts";

type Kind = (typeof splitKinds)[number];

const title = "differences:contributions.title";

const reads = { view: ["from", "year", "split", "about", "beside"], result: ["movers"] } as const;

type Context = ContextOf<typeof reads>;

/** Of which five parts a figure, a change or a difference consists: they add up exactly. At the dataset's own reference. */
export const ContributionsPanel = definePanel(reads, function ContributionsPanel(props: { readonly context: Context }) {
  const { indicatorData, texts } = props.context;
  const { t, local } = texts;
  const whole = indicatorData.dataset.indicators.find(({ id }) => id === indicatorData.dataset.primary);
  const parts = indicatorData.dataset.indicators.filter(({ partOf }) => partOf === whole?.id);
  const years = parts.length === 0 ? [] : (indicatorData.level.indicatorYears[parts[0]?.id ?? ""] ?? []);
  const isNone = parts.length === 0 || years.length === 0;
  // Of other figures than the total and its parts there is nothing to take apart.
  if (!whole || isNone || (indicatorData.indicator.id !== whole.id && indicatorData.indicator.partOf !== whole.id))
    return (
      <Panel
        name="contributions"
        title={t(title)}
        summary={
          whole && !isNone
            ? t("differences:contributions.onlyTotal", { indicator: local(whole.name) })
            : t("differences:contributions.none")
        }
        dialect={props.context.dialect}
      >
        {null}
      </Panel>
    );
  return <Parts {...props} whole={whole} parts={parts} years={years} />;
});

interface PartsProps {
  readonly context: Context;
  readonly whole: Indicator;
  readonly parts: readonly Indicator[];
  /** The years that have dimensions. */
  readonly years: readonly number[];
}

function Parts({ context, whole, parts, years }: PartsProps) {
  const { indicatorData, view, selection, texts, change, dialect } = context;
  const { t, local, language } = texts;
  const kind = view.split;
  const matrices = useMatrices(indicatorData.dataset, indicatorData.level.level, [whole.id, ...parts.map(({ id }) => id)]);
  const code = view.about && selection.includes(view.about) ? view.about : selection[0];
  const others = selection.filter((one) => one !== code);
  const other = others.find((one) => one === view.beside) ?? others[0];
  const wanted = kind === "change" ? [view.from, view.year] : [view.year];
  const without = wanted.filter((year) => !years.includes(year));
  const pair = nearestPair(years, view.from, view.year);
  const nearest = nearestYear(years, view.year);
  const nameOf = (one: AreaCode | undefined) =>
    one === undefined ? "" : (indicatorData.areas.names[indicatorData.areas.indexOf.get(one) ?? -1] ?? one);
  const places = {
    code: indicatorData.areas.indexOf.get(code ?? ("" as AreaCode)),
    other: indicatorData.areas.indexOf.get(other ?? ("" as AreaCode))
  };
  const found =
    matrices && without.length === 0 && code !== undefined && (kind !== "difference" || other !== undefined)
      ? split(matrices, kind, places, view)
      : undefined;
  const subject = t(`differences:contributions.kinds.${kind}`, { from: view.from, year: view.year, to: view.year });
  const data: ContributionsData | undefined = found?.isKnown
    ? {
        kind,
        name: nameOf(code),
        other: nameOf(other),
        from: view.from,
        to: view.year,
        isExact: found.isExact,
        start: {
          label:
            kind === "change"
              ? `${nameOf(code)} ${view.from}`
              : kind === "level"
                ? t("differences:contributions.zero")
                : `${nameOf(other)} ${view.year}`,
          value: found.start
        },
        end: { label: `${nameOf(code)} ${view.year}`, value: found.start + found.total },
        steps: [
          ...parts.map(({ id, name }, i) => ({ id, label: local(name), value: found.parts[i] ?? 0 })),
          // Figures that were published rounded leave a rest in their last digit: it is shown, not hidden in a bar.
          ...(found.isExact ? [] : [{ id: roundingStep, label: t("differences:contributions.rounding"), value: found.remainder }])
        ],
        decimals: whole.decimals
      }
    : undefined;
  const summary = (): string => {
    if (code === undefined) return t("differences:contributions.pick");
    if (kind === "difference" && other === undefined) return t("differences:contributions.pickTwo");
    if (without.length > 0) return t("differences:contributions.noYears", { years: formatList(without.map(String), language) });
    return data ? contributionsSummary(data, texts) : t("differences:noData");
  };
  // The figures are those of the total and its parts at the dataset's own reference, whatever is on screen.
  const fixedData: IndicatorData = { ...indicatorData, indicator: whole, reference: { kind: "fixed", isOwn: false } };
  const captionYears = [Math.min(...wanted), Math.max(...wanted)];
  return (
    <Panel
      name="contributions"
      title={t(title)}
      summary={summary()}
      caption={{ lines: captionLines(fixedData, captionYears, texts), shown: shownIn(fixedData, captionYears) }}
      isPending={matrices === undefined}
      dialect={dialect}
      csv={{
        fileName: `wijkatlas_${view.dataset}_${view.level}_contributions_${kind}.csv`,
        header: ["kind", "code", "other", "level", "from", "to", "part", "value"],
        rows: () =>
          (data ? [{ id: "start", ...data.start }, ...data.steps, { id: "end", ...data.end }] : []).map(
            ({ id, value }): CsvCell[] => [
              kind,
              code ?? "",
              kind === "difference" ? (other ?? "") : "",
              view.level,
              kind === "change" ? view.from : null,
              view.year,
              id,
              value
            ]
          )
      }}
      table={
        view.table && data
          ? { caption: t("differences:contributions.table", { subject }), ...contributionsTable(data, texts) }
          : undefined
      }
    >
      <div className="wa-panel__choices">
        <Select
          label={t("differences:contributions.kind")}
          value={kind}
          options={splitKinds.map((value) => ({
            value,
            label: t(`differences:contributions.kinds.${value}`, { from: view.from, to: view.year, year: view.year })
          }))}
          onChange={(split) => change({ split })}
        />
        {selection.length > 1 ? (
          <Select
            label={t("differences:contributions.area")}
            value={code ?? ""}
            options={selection.map((one) => ({ value: one as string, label: nameOf(one) }))}
            onChange={(value) =>
              // Whoever takes the place of the other one changes places with it.
              change({ about: selection.find((one) => one === value), ...(value === other ? { beside: code } : {}) })
            }
          />
        ) : null}
        {kind === "difference" && others.length > 1 ? (
          <Select
            label={t("comparison:beside")}
            value={other ?? ""}
            options={others.map((one) => ({ value: one as string, label: nameOf(one) }))}
            onChange={(value) => change({ beside: others.find((one) => one === value) })}
          />
        ) : null}
        {selection.length === 0 ? <Examples context={context} /> : null}
        {without.length > 0 && kind === "change" && pair ? (
          <Button onClick={() => change({ from: pair[0], year: pair[1] })}>
            {t("differences:contributions.offer", { from: pair[0], to: pair[1] })}
          </Button>
        ) : null}
        {without.length > 0 && kind !== "change" && nearest !== undefined ? (
          <Button onClick={() => change({ year: nearest })}>{t("differences:contributions.offerYear", { year: nearest })}</Button>
        ) : null}
      </div>
      {data ? <ContributionsChart data={data} /> : null}
    </Panel>
  );
}

/** Where nobody was chosen yet: the areas that changed most. */
function Examples({ context }: { readonly context: Context }) {
  const { indicatorData, result, texts, onToggle } = context;
  const offer = (area: number | undefined, kind: "riser" | "faller") => {
    const code = indicatorData.areas.codes[area ?? -1];
    return area === undefined || !code ? null : (
      <Button key={kind} onClick={() => onToggle(code)}>
        {texts.t(`comparison:contributions.${kind}`, { name: areaLabel(indicatorData.areas, area) })}
      </Button>
    );
  };
  return [offer(result.movers.risers[0], "riser"), offer(result.movers.fallers[0], "faller")];
}

/** The total and its parts of a level, a change or a difference, from the matrices of the total and of the parts. */
function split(
  [whole, ...parts]: readonly Matrix[],
  kind: Kind,
  places: { readonly code: number | undefined; readonly other: number | undefined },
  { from, year }: { readonly from: number; readonly year: number }
) {
  const at = (matrix: Matrix | undefined, of: number, area: number | undefined) =>
    matrix === undefined || area === undefined
      ? Number.NaN
      : (matrix.values[matrix.years.indexOf(of) * matrix.areas + area] ?? Number.NaN);
  const start = (matrix: Matrix | undefined) =>
    kind === "level" ? 0 : kind === "change" ? at(matrix, from, places.code) : at(matrix, year, places.other);
  const difference = (matrix: Matrix | undefined) => at(matrix, year, places.code) - start(matrix);
  const found = contributions(difference(whole), parts.map(difference));
  const isKnown = !Number.isNaN(found.total) && found.parts.every((part) => !Number.isNaN(part));
  return { ...found, start: start(whole), isKnown };
}
