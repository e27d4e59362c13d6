import { useMemo } from "react";
import { MoversChart } from "../../charts/movers/movers-chart.tsx";
import type { Mover, MoversData } from "../../charts/movers/movers-data.ts";
import { MoversLists } from "../../charts/movers/movers-lists.tsx";
import { MoversSlopes } from "../../charts/movers/movers-slopes.tsx";
import { moversTable } from "../../charts/movers/movers-table.ts";
import { changeCounts, changeTitle, moversTitle } from "../../i18n/finding-pictures.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import type { AreaCode } from "../../model/area.ts";
import { defaultBandOf } from "../../model/change-band.ts";
import { hasFewInhabitants } from "../../model/few-inhabitants.ts";
import { yearSlice } from "../../model/matrix.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { selectionColour } from "../../ui/selection-colours.ts";
import { fileNameOf, namesOf } from "./context.ts";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { DifferencesMap } from "./differences-map.tsx";
import { DifferencesMapDetails } from "./differences-map-details.tsx";
import { Hovering } from "./hovering.tsx";
import { Panel } from "./panel.tsx";
import { pairCaption } from "./panel-caption.ts";

const nobody: readonly number[] = [];

/** So many of either are ranked beside the map. */
const ranked = 5;

const reads = { view: ["from", "year", "band", "small"], result: ["movers", "changes", "changeFinding"] } as const;

type Context = ContextOf<typeof reads>;

/** Who rose and who fell between the two years. */
export const ChangePanel = definePanel(reads, function ChangePanel({ context }: { readonly context: Context }) {
  const { indicatorData, view, result, selection, texts } = context;
  const { t, local } = texts;
  const { movers, changeFinding } = result;
  const { areas, indicator, level } = indicatorData;
  const { from, year: to } = view;
  const { data, moverOf } = useMoversData(context);
  const words = findingWordsOf(indicatorData, texts);
  const levels = t(`terms:levels.${level.level}`);
  const usual = defaultBandOf(indicator, level);
  const notRanked =
    areas.inhabitants === undefined
      ? [t("differences:change.fewUnknown")]
      : movers.few.length > 0
        ? [t("differences:change.summaryFew", { names: namesOf(movers.few, context) })]
        : [];
  const topic = t("differences:change.title", { from, to });
  const title = changeTitle(changeFinding, words);
  if (changeFinding.kind === "none") return <Panel name="change" topic={topic} title={title} summary="" isOpen={view.table} />;
  const lead = `${changeCounts(changeFinding, words)}. ${moversTitle(changeFinding, words)}.`;
  const mapTitle = t("chapters:story.changeMap", { indicator: local(indicator.name), from, to });
  return (
    <Panel
      name="change"
      topic={topic}
      title={title}
      lead={lead}
      summary={lead}
      caption={pairCaption(context, movers.above + movers.below + movers.within + movers.few.length, notRanked)}
      isOpen={view.table}
      csv={{
        fileName: fileNameOf(context, `change_${from}-${to}`),
        header: ["code", "name", "level", "from", "to", "indicator", "value_from", "value_to", "change"],
        rows: () =>
          areas.codes.map((_, area) => {
            const { code, name, before, after, change } = moverOf(area);
            return [code, name, view.level, from, to, view.indicator, before, after, change];
          })
      }}
      table={() => ({
        caption: t("differences:change.table", { indicator: local(indicator.name), from, to }),
        ...moversTable(data, texts),
        choice: {
          isChosen: ({ code }) => selection.includes(code as AreaCode),
          onToggle: ({ code }) => context.onToggle(code as AreaCode)
        }
      })}
      detailsText={t("chapters:story.all", { count: areas.codes.length, levels })}
      more={() => (
        <>
          <div className="wa-panel__choices">
            <NumberField
              label={t("differences:band")}
              value={view.band}
              min={0}
              max={usual * 100}
              onChange={(band) => context.change({ band })}
            />
            {areas.inhabitants === undefined ? null : (
              <Checkbox checked={view.small} onChange={(small) => context.change({ small })}>
                {t("differences:withFew")}
              </Checkbox>
            )}
          </div>
          <Hovering>
            {(hovered, onHover) => <MoversSlopes data={data} hovered={hovered} onHover={onHover} onToggle={context.onToggle} />}
          </Hovering>
          <DifferencesMapDetails kind="change" title={title} />
        </>
      )}
      picture={() => (
        <Hovering>
          {(hovered, onHover) => <MoversChart data={data} hovered={hovered} onHover={onHover} onToggle={context.onToggle} />}
        </Hovering>
      )}
    >
      <div className="wa-panel__pair">
        <DifferencesMap kind="change" title={mapTitle} />
        <Hovering>
          {(hovered, onHover) => (
            <div className="wa-movers">
              <MoversLists data={data} hovered={hovered} onHover={onHover} onToggle={context.onToggle} maximum={ranked} />
            </div>
          )}
        </Hovering>
      </div>
    </Panel>
  );
});

/** What the chart of risers and fallers draws. */
function useMoversData({ indicatorData, view, result, selection, texts }: Context) {
  const { movers, changes } = result;
  const { areas, matrix, indicator, level } = indicatorData;
  const { from, year: to, band } = view;
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
  const levels = texts.t(`terms:levels.${level.level}`);
  const data = useMemo<MoversData>(
    () => ({
      from,
      to,
      risers: movers.risers.map(moverOf),
      fallers: movers.fallers.map(moverOf),
      counts: movers,
      margin: band,
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
    [from, to, movers, moverOf, areas, marked, few, values, changes, selection, indicator, levels, band]
  );
  return { data, moverOf };
}
