import { useMemo } from "react";
import { ScatterChart } from "../../charts/scatter/scatter-chart.tsx";
import type { ScatterData } from "../../charts/scatter/scatter-data.ts";
import { scatterSummary } from "../../charts/scatter/scatter-summary.ts";
import { scatterTable } from "../../charts/scatter/scatter-table.ts";
import { caughtUpSentence, caughtUpTitle } from "../../i18n/finding-caught-up.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import type { AreaCode } from "../../model/area.ts";
import { hasFewInhabitants } from "../../model/few-inhabitants.ts";
import { Select } from "../../ui/select.tsx";
import { selectionColour } from "../../ui/selection-colours.ts";
import { fileNameOf, placesOf, written } from "./context.ts";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { Hovering } from "./hovering.tsx";
import { LeftOut } from "./left-out.tsx";
import { Panel } from "./panel.tsx";
import { panelCaption } from "./panel-caption.ts";
import { regressors } from "./params.ts";
import { Sentence } from "./sentence.tsx";
import { scatterStoryHeight } from "./story-height.ts";

const reads = {
  view: ["from", "year", "weighting", "against"],
  result: ["panel", "convergence", "catchUp", "caughtUpFinding"]
} as const;

type Context = ContextOf<typeof reads>;

/** How many of the largest rises and falls have their names in the picture. */
const extremes = 2;

/** Who is named in the picture: the chosen, those of the sentence, and the ends of change. Few inhabitants name nobody. */
function namedPlaces({ indicatorData, result, selection }: Context): readonly number[] {
  const { panel, convergence, caughtUpFinding } = result;
  const placeOf = new Map(Array.from(panel.areas, (area, place) => [area, place]));
  const places = (areas: readonly number[]) => areas.flatMap((area) => placeOf.get(area) ?? []);
  const byChange = Array.from(panel.areas, (_, place) => place)
    .filter((place) => !hasFewInhabitants(indicatorData.areas, panel.areas[place] ?? -1))
    .sort((a, b) => (convergence.change[a] ?? 0) - (convergence.change[b] ?? 0));
  const inSentence = caughtUpFinding.kind === "none" ? [] : [...caughtUpFinding.ahead, ...caughtUpFinding.behind];
  return [
    ...places(selection.flatMap((code) => indicatorData.areas.indexOf.get(code) ?? [])),
    ...byChange.slice(0, extremes),
    ...byChange.slice(-extremes),
    ...places(inSentence.map(({ area }) => area))
  ];
}

/** Whether low areas rose more than high ones: β beside σ, with the warning that belongs to it. */
export const RegressionPanel = definePanel(reads, function RegressionPanel({ context }: { readonly context: Context }) {
  const { indicatorData, view, result, selection, texts, marked } = context;
  const { t } = texts;
  const { convergence, panel, catchUp, caughtUpFinding } = result;
  const { from, year: to } = view;
  const variant = view.against;
  const shown = variant === "initial" ? convergence.line : convergence.oldham;
  const text = written(context);
  const levels = t(`terms:levels.${indicatorData.level.level}`);
  const finding = [
    t(`differences:regression.verdict.${catchUp}`, { levels, from }),
    t("differences:regression.sigma", { before: text.plain(convergence.sdFrom), after: text.plain(convergence.sdTo), from, to }),
    ...(convergence.line
      ? [
          t("differences:regression.line", {
            slope: text.slope(convergence.line.slope),
            se: text.three(convergence.line.slopeError),
            low: text.slope(convergence.line.low),
            high: text.slope(convergence.line.high),
            r2: text.two(convergence.line.r2),
            n: convergence.line.n,
            p: text.p(convergence.line.p)
          })
        ]
      : []),
    ...(convergence.oldham
      ? [t("differences:regression.oldham", { slope: text.slope(convergence.oldham.slope), p: text.p(convergence.oldham.p) })]
      : [])
  ].join(" ");
  // Whoever is named stays the same list: the picture is not drawn again for the same names.
  const namedKey = namedPlaces(context).join();
  const named = useMemo(() => namedKey.split(",").filter(Boolean).map(Number), [namedKey]);
  const data = useMemo<ScatterData>(() => {
    const { signed, decimals } = indicatorData.indicator;
    return {
      areas: marked,
      x: variant === "initial" ? convergence.initial : convergence.middle,
      y: convergence.change,
      xAxis: {
        title:
          variant === "initial" ? t("differences:regression.x", { from }) : t("differences:regression.xMiddle", { from, to }),
        signed,
        decimals
      },
      yAxis: { title: t("differences:regression.y", { to }), signed: true, decimals },
      ...(shown ? { line: { intercept: shown.intercept, slope: shown.slope } } : {}),
      selected: [...placesOf(selection, indicatorData, panel.areas)].map(([code, place]) => ({
        place,
        colour: selectionColour(selection.indexOf(code))
      })),
      named,
      finding
    };
  }, [named, indicatorData, panel, marked, convergence, variant, shown, selection, finding, t, from, to]);
  const words = findingWordsOf(indicatorData, texts);
  const { line, test } = convergence;
  const caption = panelCaption(context);
  const topic = t("differences:regression.title", { levels });
  const title = caughtUpTitle(caughtUpFinding, words);
  const isAnswered = caughtUpFinding.kind !== "none" || line !== undefined;
  if (!isAnswered) return <Panel name="regression" topic={topic} title={title} summary="" isOpen={view.table} />;
  const chart = (height?: typeof scatterStoryHeight) => (
    <Hovering>
      {(hovered, onHover) => (
        <ScatterChart
          data={data}
          hovered={hovered}
          onHover={onHover}
          onToggle={context.onToggle}
          onBrush={context.onSelect}
          label={topic}
          {...(height ? { heightOf: height } : {})}
        />
      )}
    </Hovering>
  );
  return (
    <Panel
      name="regression"
      topic={topic}
      title={title}
      lead={caughtUpFinding.kind === "none" ? "" : <Sentence phrase={caughtUpSentence(caughtUpFinding, words)} />}
      isOpen={view.table}
      summary={scatterSummary(data)}
      caption={{ ...caption, lines: [t("differences:regression.warning"), ...caption.lines] }}
      aside={<LeftOut panel={panel} areas={indicatorData.areas} />}
      csv={{
        fileName: fileNameOf(context, `regression_${from}-${to}`),
        header: [
          ...["from", "to", "level", "indicator", "n", "intercept", "slope", "se", "t", "p", "ci_low", "ci_high", "r2"],
          ...["sd_from", "sd_to", "pitman_t", "pitman_p"]
        ],
        rows: () => [
          [
            ...[from, to, view.level, view.indicator, convergence.n],
            ...[line?.intercept, line?.slope, line?.slopeError, line?.t, line?.p, line?.low, line?.high, line?.r2].map(
              (cell) => cell ?? null
            ),
            ...[convergence.sdFrom, convergence.sdTo, test?.t ?? null, test?.p ?? null]
          ]
        ]
      }}
      table={() => ({
        caption: t("differences:regression.table"),
        ...scatterTable(data, texts),
        choice: {
          isChosen: ({ code }) => selection.includes(code as AreaCode),
          onToggle: ({ code }) => context.onToggle(code as AreaCode)
        }
      })}
      more={() => (
        <div className="wa-panel__choices">
          <Select
            label={t("differences:regression.variant")}
            value={variant}
            options={regressors.map((value) => ({ value, label: t(`differences:regression.variants.${value}`, { from }) }))}
            onChange={(against) => context.change({ against })}
          />
        </div>
      )}
      picture={() => chart()}
    >
      {chart(scatterStoryHeight)}
    </Panel>
  );
});
