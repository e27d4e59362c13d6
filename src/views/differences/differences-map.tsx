import { memo, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { AreaMap } from "../../map/area-map.tsx";
import type { MapPosition } from "../../model/map-position.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { written } from "./context.ts";
import { Hovering } from "./hovering.tsx";
import { coloursOfMap, mapKeyOf } from "./map-key-of.ts";
import { type MapKind, useMapSubject } from "./map-subject-context.ts";
import { useDifferenceClasses } from "./use-difference-classes.ts";

interface DifferencesMapProps {
  readonly kind: MapKind;
  readonly title: string;
}

/** The map of the change between two years, or of where like lies beside like, over a bar of its colours. */
export const DifferencesMap = memo(function DifferencesMap({ kind, title }: DifferencesMapProps) {
  const { indicatorData, view, topology, few, pattern, outlined, onToggle, change } = useMapSubject();
  const { t } = useTexts();
  const markReady = useMarkReady();
  const { classes, wordsAt, hasClasses } = useDifferenceClasses(kind);
  // The address has one place: that of the map of the change.
  const [own, setOwn] = useState<MapPosition>();
  const isChange = kind === "change";
  return (
    <div className="wa-differences__map" data-kind={kind}>
      <h4>{title}</h4>
      {hasClasses ? null : (
        <p className="wa-panel__note" role="status">
          {t(pattern.state === "working" ? "comparison:clustersComing" : "comparison:clustersNone")}
        </p>
      )}
      <Hovering>
        {(hovered, onHover) => (
          <AreaMap
            topology={topology}
            areas={indicatorData.areas}
            classes={classes}
            few={few}
            colours={coloursOfMap(kind, indicatorData)}
            selection={indicatorData.selection}
            outlined={outlined}
            hovered={hovered}
            onHover={onHover}
            onToggle={onToggle}
            position={isChange ? view.position : own}
            onPosition={isChange ? (position) => change({ position }, "replace") : setOwn}
            background={view.background}
            label={title}
            wordsAt={wordsAt}
            {...(isChange ? { onFirstPicture: markReady } : {})}
          />
        )}
      </Hovering>
      <ColourBar kind={kind} classes={classes} />
    </div>
  );
});

/** The colours in a row with the words of both ends; of clusters, which have no order, each with its own. */
function ColourBar({ kind, classes }: { readonly kind: MapKind; readonly classes: Uint8Array }) {
  const texts = useTexts();
  const { indicatorData, view } = useMapSubject();
  const { items } = mapKeyOf({ kind, indicatorData, view, classes }, texts);
  const isChange = kind === "change";
  const band = written({ texts, indicatorData }).plain(view.band);
  const ends: Readonly<Record<number, string>> = {
    0: texts.t("chapters:story.fell"),
    3: texts.t("chapters:story.same", { band }),
    6: texts.t("chapters:story.rose")
  };
  return (
    <ul className="wa-class-bar" data-kind={kind} aria-label={texts.t("differences:legendTitle")}>
      {items.toReversed().map(({ colour, name }, i) => (
        <li key={name}>
          <span className="wa-class-bar__swatch" style={{ backgroundColor: colour }} />
          {isChange && ends[i] ? <span aria-hidden="true">{ends[i]}</span> : null}
          <span className={isChange ? "wa-visually-hidden" : undefined}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
