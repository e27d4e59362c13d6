import { useMemo } from "react";
import { MoversChart } from "../../charts/movers/movers-chart.tsx";
import type { Mover, MoversData } from "../../charts/movers/movers-data.ts";
import { moversSummary } from "../../charts/movers/movers-summary.ts";
import { moversTable } from "../../charts/movers/movers-table.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import type { AreaCode } from "../../model/area.ts";
import { hasFewInhabitants } from "../../model/few-inhabitants.ts";
import { yearSlice } from "../../model/matrix.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { selectionColour } from "../../ui/selection-colours.ts";
import { fileNameOf, namesOf } from "./context.ts";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { Hovering } from "./hovering.tsx";
import { Panel } from "./panel.tsx";
import { pairCaption } from "./panel-caption.ts";

const nobody: readonly number[] = [];

const reads = { view: ["from", "year", "band", "small"], result: ["movers", "changes"] } as const;

type Context = ContextOf<typeof reads>;

/** Who rose and who fell between the two years. */
export const ChangePanel = definePanel(reads, function ChangePanel({ context }: { readonly context: Context }) {
  const { indicatorData, view, result, selection, texts } = context;
  const { t, local } = texts;
  const { movers, changes } = result;
  const { areas, matrix, indicator } = indicatorData;
  const { from, year: to } = view;
  const values = useMemo(
    () => ({ before: yearSlice(matrix, from) ?? nobody, after: yearSlice(matrix, to) ?? nobody }),
    [matrix, from, to]
  );
  const moverOf = useMemo(
    () =>
      (area: number): Mover => {
        const code = areas.codes[area] ?? ("" as AreaCode);
        const place = selection.indexOf(code);
        return {
          code,
          name: areaLabel(areas, area),
          before: values.before[area] ?? Number.NaN,
          after: values.after[area] ?? Number.NaN,
          change: changes[area] ?? Number.NaN,
          few: hasFewInhabitants(areas, area),
          colour: place === -1 ? undefined : selectionColour(place)
        };
      },
    [areas, values, changes, selection]
  );
  const marked = useMemo(() => areas.codes.map((code, area) => ({ code, name: areaLabel(areas, area) })), [areas]);
  const few = useMemo(() => Uint8Array.from(areas.codes, (_, area) => (hasFewInhabitants(areas, area) ? 1 : 0)), [areas]);
  const levels = t(`terms:levels.${indicatorData.level.level}`);
  const data = useMemo<MoversData>(
    () => ({
      from,
      to,
      risers: movers.risers.map(moverOf),
      fallers: movers.fallers.map(moverOf),
      counts: movers,
      margin: view.band,
      levels,
      areas: marked,
      ...values,
      change: changes,
      few,
      selected: selection.flatMap((code, i) => {
        const place = areas.indexOf.get(code);
        return place === undefined ? [] : [{ place, colour: selectionColour(i) }];
      }),
      indicator
    }),
    [from, to, movers, moverOf, areas, marked, few, values, changes, selection, indicator, levels, view.band]
  );
  const table = useMemo(() => (view.table ? moversTable(data, texts) : undefined), [view.table, data, texts]);
  const counted = movers.above + movers.below + movers.within;
  const notRanked =
    areas.inhabitants === undefined
      ? [t("differences:change.fewUnknown")]
      : movers.few.length > 0
        ? [t("differences:change.summaryFew", { names: namesOf(movers.few, context) })]
        : [];
  return (
    <Panel
      name="change"
      title={t("differences:change.title", { from, to })}
      summary={moversSummary(data, texts)}
      caption={pairCaption(context, counted + movers.few.length, notRanked)}
      dialect={context.dialect}
      csv={{
        fileName: fileNameOf(context, `change_${from}-${to}`),
        header: ["code", "name", "level", "from", "to", "indicator", "value_from", "value_to", "change"],
        rows: () =>
          areas.codes.map((_, area) => {
            const { code, name, before, after, change } = moverOf(area);
            return [code, name, view.level, from, to, view.indicator, before, after, change];
          })
      }}
      table={
        table && {
          caption: t("differences:change.table", { indicator: local(indicator.name), from, to }),
          ...table,
          choice: {
            isChosen: ({ code }) => selection.includes(code as AreaCode),
            onToggle: ({ code }) => context.onToggle(code as AreaCode)
          }
        }
      }
    >
      {areas.inhabitants === undefined ? null : (
        <Checkbox checked={view.small} onChange={(small) => context.change({ small })}>
          {t("differences:withFew")}
        </Checkbox>
      )}
      <Hovering>
        {(hovered, onHover) => <MoversChart data={data} hovered={hovered} onHover={onHover} onToggle={context.onToggle} />}
      </Hovering>
    </Panel>
  );
});
