import { useMemo } from "react";
import type { GroupComparison } from "../../analysis/group-comparison.ts";
import { TrendsChart } from "../../charts/trends/trends-chart.tsx";
import type { TrendsData } from "../../charts/trends/trends-data.ts";
import type { CsvDialect } from "../../export/csv.ts";
import { rivals } from "../../model/view.ts";
import { Button } from "../../ui/button.tsx";
import type { TableColumn } from "../../ui/data-table.tsx";
import { Select } from "../../ui/select.tsx";
import { referenceName } from "../captions.ts";
import { type PanelContext, panelCaption, written } from "./context.ts";
import { Panel } from "./panel.tsx";

const groupColours = { set: "#b00032", ring: "#8a6100", rest: "#0072b2" } as const;

/** A set of areas against the ring round it and the rest, with difference-in-differences. Describes; explains nothing. */
export function GroupsPanel({ context, dialect }: { readonly context: PanelContext; readonly dialect: CsvDialect }) {
  const { scene, view, result, texts, write } = context;
  const { t, local } = texts;
  const { groups, panel } = result;
  const text = written(context);
  const levels = t(`terms:levels.${scene.level.level}`);
  const sets = scene.dataset.areaSets.filter(({ level }) => level === scene.level.level);
  const chosen = sets.find(({ areas }) => areas.length === view.group.length && areas.every((code) => view.group.includes(code)));
  const data = useMemo<TrendsData | undefined>(() => {
    if (!groups) return undefined;
    return {
      years: groups.panel.years,
      series: groups.lines
        .filter(({ areas }) => areas.length > 0)
        .map(({ group, areas, means }) => ({
          id: group,
          name: t(`differences:groups.${group}`, { count: areas.length }),
          colour: groupColours[group],
          dash: group === "set" ? "" : group === "ring" ? "6 4" : "2 3",
          kind: "area" as const,
          values: means
        })),
      programmes: scene.dataset.programmes.map(({ name, from, to }) => ({
        name: local(name),
        from,
        ...(to === undefined ? {} : { to })
      })),
      year: view.year,
      indicator: scene.indicator,
      referenceName: referenceName(scene, texts)
    };
  }, [groups, scene, view.year, t, local, texts]);
  const years = groups?.panel.years ?? panel.years;
  const row = (group: "set" | "ring" | "rest", year: number) =>
    groups?.lines.find((line) => line.group === group)?.means[years.indexOf(year)] ?? Number.NaN;
  const column = (key: string, label: string): TableColumn => ({
    key,
    label,
    kind: "number",
    format: (cell) => text.signed(Number(cell))
  });
  const sizeOf = (group: "set" | "ring" | "rest") => groups?.lines.find((line) => line.group === group)?.areas.length ?? 0;
  return (
    <Panel
      name="groups"
      title={t("differences:groups.title")}
      summary={groups ? sentences(groups, context).join(" ") : t("differences:groups.none")}
      caption={panelCaption(context, [
        ...(chosen ? [local(chosen.caveat)] : []),
        ...(groups ? [t("differences:groups.causal")] : [])
      ])}
      dialect={dialect}
      csv={{
        fileName: `wijkatlas_${view.dataset}_${view.level}_${view.indicator}_groups.csv`,
        header: ["year", "level", "indicator", "group", "weighting", "n", "value"],
        rows: () =>
          (groups?.lines ?? []).flatMap(({ group, areas, means }) =>
            years.map((year, i) => [year, view.level, view.indicator, group, view.weighting, areas.length, means[i] ?? null])
          )
      }}
      table={
        view.table && groups
          ? {
              caption: t("differences:groups.table"),
              columns: [
                { key: "year", label: t("differences:groups.column.year"), kind: "number" },
                column("set", t("differences:groups.set", { count: sizeOf("set") })),
                column("ring", t("differences:groups.ring", { count: sizeOf("ring") })),
                column("rest", t("differences:groups.rest", { count: sizeOf("rest") })),
                column("gap", t("differences:groups.column.gap"))
              ],
              rows: years.map((year, i) => ({
                year,
                set: row("set", year),
                ring: row("ring", year),
                rest: row("rest", year),
                gap: groups.gap[i] ?? Number.NaN
              }))
            }
          : undefined
      }
    >
      <div className="wa-panel__choices">
        <Select
          label={t("differences:groups.choice")}
          value={view.group.length === 0 ? "none" : (chosen?.id ?? "own")}
          options={[
            { value: "none", label: t("differences:groups.empty") },
            ...sets.map(({ id, name }) => ({ value: id, label: local(name) })),
            ...(view.group.length > 0 && !chosen ? [{ value: "own", label: t("differences:groups.own") }] : [])
          ]}
          onChange={(id) => {
            if (id === "own") return;
            const set = sets.find((one) => one.id === id);
            write({ ...view, group: set?.areas ?? [] });
          }}
        />
        {scene.dataset.gemeenten ? (
          <Select
            label={t("differences:groups.versus")}
            value={view.versus}
            options={rivals.map((value) => ({ value, label: t(`differences:groups.rivals.${value}`, { levels }) }))}
            onChange={(versus) => write({ ...view, versus })}
          />
        ) : null}
        {context.selection.length > 0 ? (
          <Button onClick={() => write({ ...view, group: context.selection })}>
            {t("differences:groups.use", { count: context.selection.length })}
          </Button>
        ) : null}
        {view.group.length > 0 ? (
          <Button look="subtle" onClick={() => write({ ...view, group: [] })}>
            {t("differences:groups.clear")}
          </Button>
        ) : null}
      </div>
      {data ? (
        <TrendsChart
          data={data}
          hovered={undefined}
          onHover={() => undefined}
          onYear={(year) => write({ ...view, year })}
          label={t("differences:groups.title")}
        />
      ) : null}
    </Panel>
  );
}

function sentences({ effect, before, ringEffect, gap, panel }: GroupComparison, context: PanelContext): string[] {
  const { scene, view, texts } = context;
  const { t } = texts;
  const text = written(context);
  const { from, year: to } = view;
  const [first = from] = panel.years;
  const gapOf = (year: number) => text.signed(gap[panel.years.indexOf(year)]);
  return [
    t(view.versus === "all" ? "differences:groups.gapAll" : "differences:groups.gap", {
      levels: t(`terms:levels.${scene.level.level}`),
      from,
      to,
      before: gapOf(from),
      after: gapOf(to)
    }),
    effect
      ? t("differences:groups.did", {
          from,
          to,
          estimate: text.signed(effect.estimate),
          se: text.plain(effect.error),
          low: text.signed(effect.low),
          high: text.signed(effect.high),
          p: text.p(effect.p)
        })
      : t("differences:groups.didNone"),
    before
      ? t("differences:groups.before", { first, from, estimate: text.signed(before.estimate), p: text.p(before.p) })
      : t("differences:groups.noBefore", { from }),
    ...(ringEffect
      ? [t("differences:groups.waterbed", { estimate: text.signed(ringEffect.estimate), p: text.p(ringEffect.p) })]
      : [])
  ];
}
