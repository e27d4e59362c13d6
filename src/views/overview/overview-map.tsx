import { useCallback } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
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

/** The map of the overview, with its names. */
export function OverviewMap(props: OverviewMapProps) {
  const { indicatorData, topology, view, said, onToggle, change, classes, colours, few, labels, wordsAt } = props;
  const { t } = useTexts();
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const markReady = useMarkReady();
  const onPosition = useCallback((position: MapPosition | undefined) => change({ position }, "replace"), [change]);
  return (
    <div className="wa-overview__map">
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
