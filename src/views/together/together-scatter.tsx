import { useMemo } from "react";
import { Figure } from "../../charts/figure.tsx";
import { ScatterChart } from "../../charts/scatter/scatter-chart.tsx";
import type { ScatterData } from "../../charts/scatter/scatter-data.ts";
import { scatterSummary } from "../../charts/scatter/scatter-summary.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { AreaCode } from "../../model/area.ts";
import { hasFewInhabitants } from "../../model/few-inhabitants.ts";
import { maximumSelection } from "../../model/selection.ts";
import { jointColoursOf } from "../../ui/class-colours.ts";
import { selectionColour } from "../../ui/selection-colours.ts";
import type { TogetherContext } from "./context.ts";
import { namesOfPair, shownIndicator } from "./pair.ts";
import { pairCaption, pairSummary } from "./together-words.ts";

/** Both indicators set out against each other, a dot an area in the colour it has on the map. */
export function TogetherScatter({ context }: { readonly context: TogetherContext }) {
  const texts = useTexts();
  const { t, local } = texts;
  const { pair, view, selection, hovered, onHover, onToggle, change, onStatus } = context;
  const { x, y, result } = pair;
  const finding = pairSummary(pair, texts);
  const data = useMemo<ScatterData>(() => {
    const axis = (indicatorData: IndicatorYear) => ({
      title: `${local(indicatorData.indicator.name)}, ${indicatorData.year} (${local(indicatorData.indicator.unit)})`,
      signed: shownIndicator(indicatorData).signed,
      decimals: indicatorData.indicator.decimals
    });
    const { areas } = x;
    const places = new Map(result.areas.map((area, place) => [areas.codes[area], place] as const));
    return {
      areas: result.areas.map((area) => ({ code: areas.codes[area] ?? ("" as AreaCode), name: areas.names[area] ?? "" })),
      x: result.x.values,
      y: result.y.values,
      xAxis: axis(x),
      yAxis: axis(y),
      selected: selection.flatMap((code, i) => {
        const place = places.get(code);
        return place === undefined ? [] : { place, colour: selectionColour(i) };
      }),
      groups: {
        of: Uint8Array.from(result.areas, (area) => result.cells[area] ?? 0),
        colours: jointColoursOf(x.indicator, y.indicator),
        chosen: view.cells
      },
      few: Uint8Array.from(result.areas, (area) => (hasFewInhabitants(areas, area) ? 1 : 0)),
      guides: { x: result.x.bounds, y: result.y.bounds },
      finding
    };
  }, [x, y, result, selection, view.cells, finding, local]);
  const onBrush = (codes: readonly AreaCode[]) => {
    change({ areas: codes.slice(0, maximumSelection) });
    onStatus(codes.length > maximumSelection ? t("together:brushed", { count: codes.length, maximum: maximumSelection }) : "");
  };
  const names = namesOfPair(pair, texts);
  return (
    <Figure
      title={t("together:scatter.title")}
      headingLevel={3}
      summary={scatterSummary(data)}
      showSummary
      isStage
      caption={pairCaption(pair, view.quadrants, texts)}
    >
      <ScatterChart
        data={data}
        hovered={hovered}
        onHover={onHover}
        onToggle={onToggle}
        onBrush={onBrush}
        label={`${t("together:scatter.title")}: ${names.x}, ${names.y}`}
      />
    </Figure>
  );
}
