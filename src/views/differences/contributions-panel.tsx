import { nearestPair } from "../../analysis/contributions.ts";
import { partsFinding } from "../../analysis/finding-chapters.ts";
import { ContributionsChart } from "../../charts/contributions/contributions-chart.tsx";
import { type ContributionsData, roundingStep } from "../../charts/contributions/contributions-data.ts";
import { contributionsSummary } from "../../charts/contributions/contributions-summary.ts";
import { contributionsTable } from "../../charts/contributions/contributions-table.ts";
import type { CsvCell } from "../../export/csv.ts";
import { differenceSubject, partsTitle } from "../../i18n/finding-chapters.ts";
import { indicatorInSentence } from "../../i18n/finding-words.ts";
import { formatList, formatYears } from "../../i18n/format.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import type { AreaCode } from "../../model/area.ts";
import { nearestYear } from "../../model/figures.ts";
import type { Indicator } from "../../model/indicator.ts";
import { useMatrices } from "../../queries/use-matrices.ts";
import { ContributionsChoice } from "./contributions-choice.tsx";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { Panel } from "./panel.tsx";
import { splitParts } from "./split-parts.ts";
import { contributionsStoryHeight } from "./story-height.ts";

const topicKey = "differences:contributions.title";

const reads = { view: ["from", "year", "split", "about", "beside", "band"], result: ["movers"] } as const;

type Context = ContextOf<typeof reads>;

/** Of which five parts a figure, a change or a difference consists: they add up exactly. At the dataset's own reference. */
export const ContributionsPanel = definePanel(reads, function ContributionsPanel(props: { readonly context: Context }) {
  const { indicatorData, texts, view } = props.context;
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
        topic={t(topicKey)}
        title={
          whole && !isNone
            ? t("differences:contributions.onlyTotal", { indicator: local(whole.name) })
            : t("differences:contributions.none")
        }
        summary=""
        isOpen={view.table}
      />
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

/** The years that are taken apart: those on screen, or where these have no parts the nearest that have. */
function yearsOfSplit({ split, from, year }: Context["view"], years: readonly number[]) {
  const wanted = split === "change" ? [from, year] : [year];
  const without = wanted.filter((one) => !years.includes(one));
  if (without.length === 0) return { from, to: year, without };
  const [first, last] = (split === "change" ? nearestPair(years, from, year) : [from, nearestYear(years, year)]) ?? [];
  return { from: first ?? from, to: last ?? year, without };
}

function Parts({ context, whole, parts, years }: PartsProps) {
  const { indicatorData, view, result, selection, texts } = context;
  const { t, local, language } = texts;
  const { areas } = indicatorData;
  const kind = view.split;
  const matrices = useMatrices(indicatorData.dataset, indicatorData.level.level, [whole.id, ...parts.map(({ id }) => id)]);
  // Where nobody was chosen: the area that rose most, or else fell most.
  const example = areas.codes[result.movers.risers[0] ?? result.movers.fallers[0] ?? -1];
  const code = view.about && selection.includes(view.about) ? view.about : (selection[0] ?? example);
  const others = selection.filter((one) => one !== code);
  const other = others.find((one) => one === view.beside) ?? others[0];
  const { from, to, without } = yearsOfSplit(view, years);
  const placeOf = (one: AreaCode | undefined) => areas.indexOf.get(one ?? ("" as AreaCode));
  const nameOf = (one: AreaCode | undefined) => (one === undefined ? "" : (areas.names[placeOf(one) ?? -1] ?? one));
  const hasAreas = code !== undefined && (kind !== "difference" || other !== undefined);
  const isKnownYears = years.includes(to) && (kind !== "change" || years.includes(from));
  const found =
    matrices && hasAreas && isKnownYears
      ? splitParts(matrices, kind, { code: placeOf(code), other: placeOf(other) }, { from, to })
      : undefined;
  const data: ContributionsData | undefined = found?.isKnown
    ? {
        ...{ kind, from, to },
        name: nameOf(code),
        other: nameOf(other),
        isExact: found.isExact,
        start: {
          label:
            kind === "change"
              ? `${nameOf(code)} ${from}`
              : kind === "level"
                ? t("differences:contributions.zero")
                : `${nameOf(other)} ${to}`,
          value: found.start
        },
        end: { label: `${nameOf(code)} ${to}`, value: found.start + found.total },
        steps: [
          ...parts.map(({ id, name }, i) => ({ id, label: local(name), value: found.parts[i] ?? 0 })),
          // Figures that were published rounded leave a rest in their last digit: it is shown, not hidden in a bar.
          ...(found.isExact ? [] : [{ id: roundingStep, label: t("differences:contributions.rounding"), value: found.remainder }])
        ],
        decimals: whole.decimals
      }
    : undefined;
  // The figures are those of the total and its parts at the dataset's own reference, whatever is on screen.
  const fixedData: IndicatorData = { ...indicatorData, indicator: whole, reference: { kind: "fixed", isOwn: false } };
  const words = findingWordsOf(fixedData, texts);
  const yearWords = without.map(String);
  const missing = without.length > 0 ? t("differences:contributions.noYears", { years: formatList(yearWords, language) }) : "";
  const title = (): string => {
    if (code === undefined) return t("differences:contributions.pick");
    if (!hasAreas) return t("differences:contributions.pickTwo");
    if (!isKnownYears) return missing;
    if (matrices === undefined) return t("differences:working");
    if (!found || !data) return t("differences:noData");
    const subject = kind === "difference" ? differenceSubject(nameOf(code), nameOf(other), words) : nameOf(code);
    const partName = (part: number) => indicatorInSentence(parts[part] ?? whole, texts).replace(/\s*\([^()]*\)$/, "");
    return partsTitle(partsFinding(found.total, found.parts, view.band), { subject, kind, partName }, words);
  };
  const captionYears = kind === "change" ? [Math.min(from, to), Math.max(from, to)] : [to, to];
  const lead =
    without.length > 0 ? `${missing} ${t("chapters:story.instead", { years: formatYears(captionYears[0] ?? to, to) })}` : "";
  const split = t(`differences:contributions.kinds.${kind}`, { from, year: to, to });
  return (
    <Panel
      name="contributions"
      topic={t(topicKey)}
      title={title()}
      lead={data ? lead || split : ""}
      summary={data ? contributionsSummary(data, texts) : ""}
      caption={{ lines: captionLines(fixedData, captionYears, texts), shown: shownIn(fixedData, captionYears) }}
      isPending={matrices === undefined}
      isOpen={view.table}
      csv={{
        fileName: `wijkatlas_${view.dataset}_${view.level}_contributions_${kind}.csv`,
        header: ["kind", "code", "other", "level", "from", "to", "part", "value"],
        rows: () =>
          (data ? [{ id: "start", ...data.start }, ...data.steps, { id: "end", ...data.end }] : []).map(
            ({ id, value }): CsvCell[] => [
              ...[kind, code ?? "", kind === "difference" ? (other ?? "") : "", view.level],
              ...[kind === "change" ? from : null, to, id, value]
            ]
          )
      }}
      table={
        data &&
        (() => ({ caption: t("differences:contributions.table", { subject: split }), ...contributionsTable(data, texts) }))
      }
      more={() => (
        <ContributionsChoice
          context={context}
          code={code}
          other={other}
          nameOf={nameOf}
          instead={without.length > 0 && isKnownYears ? { from, to } : undefined}
        />
      )}
      picture={() => (data ? <ContributionsChart data={data} /> : null)}
    >
      {data ? <ContributionsChart data={data} heightOf={contributionsStoryHeight} /> : null}
    </Panel>
  );
}
