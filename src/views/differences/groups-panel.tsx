import { useMemo } from "react";
import { gapFinding } from "../../analysis/finding-chapters.ts";
import type { GroupComparison, GroupName } from "../../analysis/group-comparison.ts";
import { GapChart } from "../../charts/gap/gap-chart.tsx";
import type { GapData, GapLine } from "../../charts/gap/gap-data.ts";
import { gapSummary } from "../../charts/gap/gap-summary.ts";
import { gapTable } from "../../charts/gap/gap-table.ts";
import type { CsvCell } from "../../export/csv.ts";
import { gapTitle } from "../../i18n/finding-chapters.ts";
import { referenceName } from "../../indicator-data/captions.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import { groupName } from "../../indicator-data/group-name.ts";
import { isSameSet } from "../../model/named-set.ts";
import { fileNameOf, namesOf, written } from "./context.ts";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { GroupChoice } from "./group-choice.tsx";
import { Panel } from "./panel.tsx";
import { captionOf } from "./panel-caption.ts";
import { gapStoryHeight } from "./story-height.ts";

const colours = { set: "#b00032", others: "#0072b2", rest: "#0072b2", ring: "#8a6100" } as const;
const dashes = { set: "", others: "2 3", rest: "2 3", ring: "6 4" } as const;

const reads = { view: ["from", "year", "weighting", "group", "sets", "versus", "ring"], result: ["groups", "panel"] } as const;

type Context = ContextOf<typeof reads>;

/** A set of areas against what it is compared with, with difference-in-differences. Describes; explains nothing. */
export const GroupsPanel = definePanel(reads, function GroupsPanel({ context }: { readonly context: Context }) {
  const { indicatorData, view, result, texts } = context;
  const { t, local } = texts;
  const { groups } = result;
  const preset = indicatorData.dataset.areaSets.find(({ areas }) => isSameSet(areas, view.group));
  const named = groupName(indicatorData.dataset, view);
  const name = named ? local(named) : t("comparison:groups.unnamed");
  const data = useMemo(() => groups && gapDataOf(groups, context, name), [groups, context, name]);
  const compared = groups ? groups.panel.areas.length : 0;
  const topic = t("differences:groups.title");
  const finding = gapFinding(groups, view.from, view.year);
  const members = view.group.flatMap((code) => indicatorData.areas.indexOf.get(code) ?? []);
  return (
    <Panel
      name="groups"
      topic={topic}
      title={gapTitle(finding, named && name, findingWordsOf(indicatorData, texts))}
      lead={members.length > 0 ? t("comparison:groups.members", { names: namesOf(members, context) }) : ""}
      summary={groups && data ? [gapSummary(data, texts), ...sentences(groups, context)].join(" ") : t("differences:groups.none")}
      caption={captionOf(context, { n: compared, years: groups?.panel.years ?? result.panel.years, weighting: view.weighting }, [
        ...(preset ? [`${local(preset.name)}: ${local(preset.caveat)}`] : []),
        ...(groups?.effect ? [t("comparison:groups.unweighted")] : []),
        ...(groups ? [t("differences:groups.causal")] : [])
      ])}
      isOpen={view.table}
      csv={{
        fileName: fileNameOf(context, "groups"),
        header: ["year", "level", "indicator", "group", "weighting", "n", "value", "group_name"],
        rows: () => (groups ? rowsOf(groups, context, name) : [])
      }}
      table={data && (() => ({ caption: t("differences:groups.table"), ...gapTable(data, texts) }))}
      more={() => <GroupChoice context={context} />}
      picture={() => (data ? <GapChart data={data} label={topic} /> : null)}
    >
      {data ? <GapChart data={data} label={topic} heightOf={gapStoryHeight} /> : null}
    </Panel>
  );
});

const sizeOf = ({ lines }: GroupComparison, group: GroupName) => lines.find((line) => line.group === group)?.areas.length ?? 0;

/** Two lines and their gap; with the ring apart three, and the gap to the rest. */
function gapDataOf(groups: GroupComparison, { indicatorData, view, texts }: Context, name: string): GapData {
  const { t } = texts;
  const meansOf = (group: GroupName) => groups.lines.find((line) => line.group === group)?.means ?? [];
  const line = (id: keyof typeof colours, label: string, values: readonly number[]): GapLine => ({
    ...{ id, name: label, values },
    ...{ colour: colours[id], dash: dashes[id] }
  });
  const set = line("set", t("comparison:groups.set", { name, count: sizeOf(groups, "set") }), meansOf("set"));
  const others = sizeOf(groups, "ring") + sizeOf(groups, "rest");
  const lines = view.ring
    ? [
        set,
        line("rest", t("differences:groups.rest", { count: sizeOf(groups, "rest") }), meansOf("rest")),
        line("ring", t("differences:groups.ring", { count: sizeOf(groups, "ring") }), meansOf("ring"))
      ]
    : [set, line("others", t("differences:groups.others", { count: others }), groups.rest)];
  return {
    years: groups.panel.years,
    lines,
    gap: set.values.map((value, i) => value - (lines[1]?.values[i] ?? Number.NaN)),
    gapToOthers: groups.gap,
    isAgainstAll: view.versus === "all",
    levels: t(`terms:levels.${indicatorData.level.level}`),
    from: view.from,
    to: view.year,
    indicator: indicatorData.indicator,
    referenceName: referenceName(indicatorData, texts)
  };
}

/** The lines of the file: of every group, of all others together, and the gap between the set and those. */
function rowsOf(groups: GroupComparison, { view }: Context, name: string): CsvCell[][] {
  const { years } = groups.panel;
  const others = sizeOf(groups, "ring") + sizeOf(groups, "rest");
  const own = sizeOf(groups, "set");
  const lines = [
    ...groups.lines.map(({ group, areas, means }) => ({ group, n: areas.length, values: means })),
    { group: "others", n: others, values: groups.rest },
    { group: "gap", n: own + others, values: groups.gap }
  ];
  return lines.flatMap(({ group, n, values }) =>
    years.map((year, i) => [year, view.level, view.indicator, group, view.weighting, n, values[i] ?? null, name])
  );
}

/** What the statistics say about the gap. */
function sentences({ effect, stacked, before, ringEffect, panel }: GroupComparison, context: Context): string[] {
  const { view, texts } = context;
  const { t } = texts;
  const text = written(context);
  const { from, year: to } = view;
  const [first = from] = panel.years;
  return [
    effect && stacked
      ? `${t("differences:groups.did", {
          from,
          to,
          estimate: text.signed(stacked.estimate),
          se: text.plain(stacked.error),
          low: text.signed(stacked.low),
          high: text.signed(stacked.high),
          p: text.p(stacked.p)
        })} ${t("comparison:groups.paired", { se: text.plain(effect.error), p: text.p(effect.p) })}`
      : t("differences:groups.didNone"),
    before
      ? t("differences:groups.before", { first, from, estimate: text.signed(before.estimate), p: text.p(before.p) })
      : t("differences:groups.noBefore", { from }),
    ...(view.ring
      ? [
          ringEffect
            ? t("comparison:groups.waterbed", { estimate: text.signed(ringEffect.estimate), p: text.p(ringEffect.p) })
            : t("comparison:groups.waterbedNone")
        ]
      : [])
  ];
}
