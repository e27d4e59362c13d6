import { useMemo } from "react";
import { MoversChart } from "../../charts/movers/movers-chart.tsx";
import type { Mover, MoversData } from "../../charts/movers/movers-data.ts";
import { moversTable } from "../../charts/movers/movers-table.ts";
import type { CsvDialect } from "../../export/csv.ts";
import { hasFewInhabitants } from "../../map/few-inhabitants.ts";
import type { AreaCode } from "../../model/area.ts";
import { yearSlice } from "../../model/matrix.ts";
import { selectionColour } from "../../ui/selection-colours.ts";
import { namesOf, type PanelContext, panelCaption, written } from "./context.ts";
import { Panel } from "./panel.tsx";

/** Who rose and who fell between the two years. */
export function ChangePanel({ context, dialect }: { readonly context: PanelContext; readonly dialect: CsvDialect }) {
  const { scene, view, result, selection, texts } = context;
  const { t, local } = texts;
  const { movers, changes } = result;
  const { from, year: to } = view;
  const moverOf = useMemo(() => {
    const [before, after] = [yearSlice(scene.matrix, from), yearSlice(scene.matrix, to)];
    return (area: number): Mover => {
      const code = scene.areas.codes[area] ?? ("" as AreaCode);
      const place = selection.indexOf(code);
      return {
        code,
        name: scene.areas.names[area] ?? code,
        before: before?.[area] ?? Number.NaN,
        after: after?.[area] ?? Number.NaN,
        change: changes[area] ?? Number.NaN,
        few: hasFewInhabitants(scene.areas, area),
        colour: place === -1 ? undefined : selectionColour(place)
      };
    };
  }, [scene, from, to, changes, selection]);
  const data = useMemo<MoversData>(
    () => ({
      from,
      to,
      risers: movers.risers.map(moverOf),
      fallers: movers.fallers.map(moverOf),
      before: yearSlice(scene.matrix, from) ?? [],
      after: yearSlice(scene.matrix, to) ?? [],
      indicator: scene.indicator
    }),
    [from, to, movers, moverOf, scene]
  );
  const levels = t(`terms:levels.${scene.level.level}`);
  const counted = movers.above + movers.below + movers.within;
  const few =
    scene.areas.inhabitants === undefined
      ? [t("differences:change.fewUnknown")]
      : movers.few.length > 0
        ? [t("differences:change.summaryFew", { names: namesOf(movers.few, context) })]
        : [];
  const all = () => scene.areas.codes.map((_, area) => moverOf(area));
  return (
    <Panel
      name="change"
      title={t("differences:change.title", { from, to })}
      summary={t("differences:change.summary", {
        above: movers.above,
        below: movers.below,
        within: movers.within,
        n: counted,
        levels,
        band: written(context).plain(view.band)
      })}
      caption={panelCaption(context, few)}
      dialect={dialect}
      csv={{
        fileName: `wijkatlas_${view.dataset}_${view.level}_${view.indicator}_change_${from}-${to}.csv`,
        header: ["code", "name", "level", "from", "to", "indicator", "value_from", "value_to", "change"],
        rows: () =>
          all().map(({ code, name, before, after, change }) => [
            code,
            name,
            view.level,
            from,
            to,
            view.indicator,
            before,
            after,
            change
          ])
      }}
      table={
        view.table
          ? {
              caption: t("differences:change.table", { indicator: local(scene.indicator.name), from, to }),
              ...moversTable(data, all(), texts)
            }
          : undefined
      }
    >
      <MoversChart data={data} hovered={context.hovered} onHover={context.onHover} onToggle={context.onToggle} />
    </Panel>
  );
}
