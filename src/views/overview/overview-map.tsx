import { type CSSProperties, useCallback } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { AreaMap } from "../../map/area-map.tsx";
import type { MapLabel } from "../../map/map-labels.tsx";
import type { MapPosition } from "../../model/map-position.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { useSession } from "../../state/session.ts";
import type { PicturesProps } from "./pictures-props.ts";

interface OverviewMapProps extends PicturesProps {
  readonly classes: Uint8Array;
  readonly colours: readonly string[];
  readonly few: Uint8Array | undefined;
  readonly labels: readonly MapLabel[];
  readonly wordsAt: (area: number) => string;
}

/** How many of the coloured areas are dotted. */
export const dottedIn = (classes: Uint8Array, few: Uint8Array | undefined): number =>
  classes.reduce((sum, number, area) => (number > 0 && few?.[area] === 1 ? sum + 1 : sum), 0);

/** How high a place is for its width, with room for names: what is very flat or very high gives way. */
function shapeOf([west, south, east, north]: IndicatorYear["level"]["bounds"]): number {
  const width = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(0.6, Math.min(1.25, ((north - south) / width) * 1.08));
}

/** The map of the overview, with its names. */
export function OverviewMap(props: OverviewMapProps) {
  const { indicatorData, topology, view, said, onToggle, change, classes, colours, few, labels, wordsAt } = props;
  const { t } = useTexts();
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const markReady = useMarkReady();
  const onPosition = useCallback((position: MapPosition | undefined) => change({ position }, "replace"), [change]);
  return (
    <div className="wa-overview__map" style={{ "--wa-shape": shapeOf(indicatorData.level.bounds) } as CSSProperties}>
      <AreaMap
        topology={topology}
        areas={indicatorData.areas}
        classes={classes}
        few={few}
        colours={colours}
        selection={indicatorData.selection}
        hovered={hovered}
        onHover={hover}
        onToggle={onToggle}
        position={view.position}
        onPosition={onPosition}
        background={view.background}
        labels={labels}
        label={t("overview:mapLabel", { title: said.mapTitle, subtitle: said.subtitle })}
        wordsAt={wordsAt}
        onFirstPicture={markReady}
      />
    </div>
  );
}
