import { useCallback, useMemo } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { hasApproximate, otherReferenceName } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { Legend } from "../../map/legend.tsx";
import { MapWithLegend } from "../../map/map-with-legend.tsx";
import { Timeline } from "../../map/timeline.tsx";
import type { useShapes } from "../../map/use-shapes.ts";
import type { AreaCode } from "../../model/area.ts";
import { classCount } from "../../model/classes.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import type { MapPosition } from "../../model/map-position.ts";
import { axisYears } from "../../model/own-overlay.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { useSession } from "../../state/session.ts";
import { coloursOf } from "../../ui/class-colours.ts";
import { describeArea } from "../../view-parts/area-words.ts";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { emphasisColours, emphasised } from "./emphasis.ts";
import type { FilterParams } from "./params.ts";

interface FilterMapProps extends Pick<ViewProps<FilterParams>, "view" | "selection" | "onToggle" | "change" | "steps"> {
  readonly indicatorData: IndicatorYear;
  readonly topology: Parameters<typeof useShapes>[0];
  /** The areas that were found; undefined while that is not known. */
  readonly found: readonly AreaCode[] | undefined;
}

/** The indicator on screen, with the areas that were found in full colour and the others lighter. */
export function FilterMap({ indicatorData, topology, found, view, selection, onToggle, change }: FilterMapProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const markReady = useMarkReady();
  const { areas, classes, scheme, indicator, level } = indicatorData;
  const few = useMemo(() => withFewInhabitants(areas), [areas]);
  const colours = useMemo(() => emphasisColours(coloursOf(scheme)), [scheme]);
  const shown = useMemo(
    () => (found ? emphasised(classes, classCount(scheme), found, areas) : classes),
    [classes, scheme, found, areas]
  );
  const known = useMemo(() => new Set(found), [found]);
  const onPosition = useCallback((position: MapPosition | undefined) => change({ position }, "replace"), [change]);
  const onHover = useCallback((code: AreaCode | undefined) => hover(code), [hover]);
  // Which areas were found is not known before it is asked: the map waits for the page.
  const live = useMemo(() => ({ shown: indicatorData.year, listen: () => () => undefined }), [indicatorData.year]);
  const wordsAt = (area: number) => {
    const words = describeArea(indicatorData, area, texts);
    const code = areas.codes[area];
    if (found === undefined || code === undefined) return words;
    return `${words}, ${t(known.has(code) ? "filter:result.yes" : "filter:result.no")}`;
  };
  const isPart = found !== undefined && found.length > 0 && found.length < areas.codes.length;
  return (
    <div className="wa-filter__map wa-stage">
      <MapWithLegend
        topology={topology}
        areas={areas}
        classes={shown}
        few={few}
        colours={colours}
        selection={selection}
        {...(isPart ? { outlined: found } : {})}
        hovered={hovered}
        onHover={onHover}
        onToggle={onToggle}
        position={view.position}
        onPosition={onPosition}
        background={view.background}
        label={t("filter:result.map", { indicator: local(indicator.name), year: indicatorData.year })}
        wordsAt={wordsAt}
        onFirstPicture={markReady}
        legend={
          <Legend
            scheme={scheme}
            classes={classes}
            few={few}
            hasApproximate={hasApproximate(areas)}
            reference={otherReferenceName(indicatorData, texts)}
          />
        }
      />
      <Timeline
        years={axisYears(level, indicator.id)}
        available={level.indicatorYears[indicator.id] ?? []}
        year={indicatorData.year}
        live={live}
        onYear={(year, playing) => change({ year }, playing ? "replace" : "push")}
      />
      <p className="wa-caption">{t("filter:result.mapHint")}</p>
    </div>
  );
}
