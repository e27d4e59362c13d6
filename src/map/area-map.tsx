import * as L from "leaflet";
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Topology } from "topojson-specification";
import type { Shapes } from "../geo/shapes.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { MapPosition } from "../model/map-position.ts";
import { noDataColours } from "../ui/class-colours.ts";
import { afterFrame } from "./after-frame.ts";
import { AreaCard, AreaDock } from "./area-card.tsx";
import type { ChoroplethLayer } from "./choropleth-layer.ts";
import { worldSize } from "./frame.ts";
import { LeafletMap, type MapHandle } from "./leaflet-map.tsx";
import type { MapRoom } from "./legend-place.ts";
import type { LiveClasses } from "./live-classes.ts";
import { MapButtons } from "./map-buttons.tsx";
import { type MapLabel, MapLabels } from "./map-labels.tsx";
import { type AreaPaint, paintOf } from "./paint-areas.ts";
import { useEmphases } from "./use-emphases.ts";
import { useShapes } from "./use-shapes.ts";
import { useWheelGuard } from "./use-wheel-guard.ts";
import { type Direction, nextArea } from "./walk.ts";
import "./map.css";

export interface AreaMapProps {
  /** Null where the codes of the areas say where they lie. */
  readonly topology: Topology | null;
  readonly areas: AreaList;
  /** Class by area, 0 = no data. */
  readonly classes: Uint8Array;
  readonly live?: LiveClasses | undefined;
  /** By class from 1 up. */
  readonly colours: readonly string[];
  /** 1 by area whose figure rests on few inhabitants, which is dotted; the legend says so. */
  readonly few?: Uint8Array | undefined;
  readonly selection: readonly AreaCode[];
  /** Areas with a thin dark line round them, under the selected ones. */
  readonly outlined?: readonly AreaCode[];
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
  readonly position: MapPosition | undefined;
  readonly onPosition: (position: MapPosition | undefined) => void;
  readonly background: boolean;
  /** Names that are written on the map, the most important first. */
  readonly labels?: readonly MapLabel[] | undefined;
  readonly label: string;
  /** What stands at an area, in words: value, class, rank. */
  readonly wordsAt: (area: number) => string;
  /** What was tapped is answered under the map by the view. */
  readonly hasAnswer?: boolean;
  /** Called once, when the first coloured picture is there. */
  readonly onFirstPicture?: () => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right"
};

/** Makes the paint of classes, the same for the same ones. */
function painter(colours: readonly string[], few: Uint8Array | undefined): (classes: Uint8Array) => AreaPaint {
  const known = new WeakMap<Uint8Array, AreaPaint>();
  return (classes) => {
    const paint = known.get(classes) ?? paintOf(classes, colours, noDataColours, few);
    known.set(classes, paint);
    return paint;
  };
}

/**
 * The map with everything a person can do on it. The surface is one tab stop with role `application`, so that a screen
 * reader hands over the arrow keys: they walk from area to area, and a live region says what is there. Leaflet's own tab
 * stops are off. The table under the map holds the same figures for who prefers to read them.
 */
export function AreaMap(props: AreaMapProps) {
  return <ShapedMap {...props} shapes={useShapes(props.topology, props.areas)} />;
}

interface ShapedMapProps extends AreaMapProps {
  /** Undefined until they are made, or until it is known where on the map they go. */
  readonly shapes: Shapes | undefined;
  readonly room?: MapRoom | undefined;
}

/** The same for who knows the shapes, and the room that they get. */
export function ShapedMap(props: ShapedMapProps) {
  const { shapes, areas, classes, colours, selection, hovered, onHover, onToggle, position, onPosition } = props;
  const { wordsAt, onFirstPicture, few, live, outlined } = props;
  const { t } = useTexts();
  const helpId = useId();
  const surface = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<MapHandle>();
  const [pointer, setPointer] = useState<{ readonly x: number; readonly y: number }>();
  const [focused, setFocused] = useState<AreaCode>();
  const [hint, setHint] = useState<"wheel" | "touch">();
  const [isTouched, setTouched] = useState(false);
  const onWheel = useCallback(() => setHint("wheel"), []);
  const hasPainted = useRef(false);
  const commits = useRef(0);
  useEffect(() => {
    // Tests count by this how often the page was redrawn.
    if (surface.current) surface.current.dataset.commits = String(++commits.current);
  });

  // What a step painted already is the same paint when the page follows: the map is not coloured twice.
  const paintFor = useMemo(() => painter(colours, few), [colours, few]);
  const paint = useMemo(() => paintFor(classes), [paintFor, classes]);
  const layer = handle?.layer;
  useEffect(() => live?.listen((next) => layer?.setPaint(paintFor(next))), [live, layer, paintFor]);
  const isBehind = useCallback(() => live?.isBehind(classes) ?? false, [live, classes]);
  const shown = focused ?? hovered;
  const emphases = useEmphases(areas, selection, outlined, shown);

  const onPainted = useCallback(
    (layer: ChoroplethLayer) => {
      const element = surface.current;
      if (!element) return;
      // Tests count the work by these: a year step recolours and draws no shape.
      element.dataset.rasterisations = String(layer.counts.rasterisations);
      element.dataset.recolours = String(layer.counts.recolours);
      element.dataset.outlines = String(layer.counts.outlines);
      element.dataset.ready = "true";
      if (hasPainted.current) return;
      hasPainted.current = true;
      // It brings work for as long as a frame, and the picture goes first.
      if (onFirstPicture) afterFrame(onFirstPicture);
    },
    [onFirstPicture]
  );
  // The area that had focus may not exist on another level.
  useEffect(() => {
    if (focused && !areas.indexOf.has(focused)) setFocused(undefined);
  }, [areas, focused]);

  const areaUnder = (event: PointerEvent | { clientX: number; clientY: number }) => {
    const box = surface.current?.getBoundingClientRect();
    if (!box || !handle) return undefined;
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    const area = handle.layer.areaAt(L.point(place.x, place.y));
    return { place, code: area === undefined ? undefined : areas.codes[area] };
  };

  /** Where an area lies on the map, in CSS pixels of the surface. */
  const placeOf = (code: AreaCode) => {
    const point = handle?.layer.points[areas.indexOf.get(code) ?? -1];
    if (!point || !handle) return undefined;
    const world = L.point(point.x, point.y).multiplyBy(worldSize(handle.map.getZoom()));
    return world.subtract(handle.map.getPixelBounds().min ?? L.point(0, 0));
  };

  const focus = (code: AreaCode | undefined) => {
    setFocused(code);
    // The card goes along with the focus, away from a pointer that happens to rest on the map.
    setPointer(undefined);
    onHover(code);
    const place = code ? placeOf(code) : undefined;
    if (place && handle && !L.bounds([20, 20], handle.map.getSize().subtract([20, 20])).contains(place))
      handle.map.panTo(handle.map.containerPointToLatLng(place), { animate: false });
  };

  const whole = () => {
    if (position) onPosition(undefined);
  };
  const zoom = (steps: number) => handle?.map.setZoom(handle.map.getZoom() + steps * 0.75);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!handle || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = arrows[event.key];
    if (direction) {
      const from = focused === undefined ? undefined : areas.indexOf.get(focused);
      const next = nextArea(handle.layer.points, from, direction);
      if (next !== undefined) focus(areas.codes[next]);
    } else if ((event.key === "Enter" || event.key === " ") && focused) onToggle(focused);
    else if (event.key === "+" || event.key === "=") zoom(1);
    else if (event.key === "-") zoom(-1);
    else if (event.key === "0") whole();
    else if (event.key === "Escape" && focused) focus(undefined);
    else return;
    event.preventDefault();
  };

  useWheelGuard(surface, onWheel);
  useEffect(() => {
    if (!hint) return;
    const timer = setTimeout(() => setHint(undefined), 1800);
    return () => clearTimeout(timer);
  }, [hint]);

  const pressed = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const index = shown === undefined ? undefined : areas.indexOf.get(shown);
  const place = pointer ?? (shown ? placeOf(shown) : undefined);
  const card =
    shown !== undefined && index !== undefined ? { name: areas.names[index] ?? shown, text: wordsAt(index) } : undefined;
  const spoken = focused === undefined ? undefined : areas.indexOf.get(focused);
  const isChosen = focused !== undefined && selection.includes(focused);
  return (
    <>
      <div className="wa-map">
        <div
          ref={surface}
          className="wa-map__surface"
          role="application"
          aria-roledescription={t("map:roleDescription")}
          aria-label={props.label}
          aria-describedby={helpId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive, and this is its one tab stop
          tabIndex={0}
          onKeyDown={onKeyDown}
          onBlur={() => focus(undefined)}
          onPointerMove={(event) => {
            if (event.pointerType === "touch") return;
            const under = areaUnder(event);
            setTouched(false);
            setPointer(under?.place);
            setFocused(undefined);
            // Views beside the map draw again on every change.
            if (under?.code !== hovered) onHover(under?.code);
          }}
          onPointerLeave={(event) => {
            // A finger that is lifted leaves too, and what it asked for should stay to be read.
            if (event.pointerType === "touch") return;
            setPointer(undefined);
            onHover(undefined);
          }}
          onPointerCancel={(event) => {
            pressed.current = undefined;
            // The browser took the finger to scroll the page; on a map that is zoomed in, more may have been meant.
            if (event.pointerType === "touch" && position) setHint("touch");
          }}
          onPointerDown={(event) => {
            pressed.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerUp={(event) => {
            const start = pressed.current;
            pressed.current = undefined;
            // A drag moves the map; only a press that stays where it began selects.
            if (!start || event.button !== 0 || Math.hypot(event.clientX - start.x, event.clientY - start.y) > 6) return;
            const under = areaUnder(event);
            if (event.pointerType === "touch") {
              setTouched(true);
              onHover(under?.code);
            }
            if (under?.code) onToggle(under.code);
          }}
        >
          {shapes ? (
            <LeafletMap
              shapes={shapes}
              areas={areas}
              paint={paint}
              isBehind={isBehind}
              emphases={emphases}
              position={position}
              room={props.room}
              onPosition={onPosition}
              background={props.background}
              onHandle={setHandle}
              onPainted={onPainted}
            />
          ) : null}
          {shapes && handle && props.labels ? <MapLabels handle={handle} shapes={shapes} labels={props.labels} /> : null}
          {card && place && !isTouched ? <AreaCard {...card} x={place.x} y={place.y} /> : null}
          {hint ? <p className="wa-map__hint">{t(`map:hint.${hint}`)}</p> : null}
        </div>
        <p id={helpId} className="wa-visually-hidden">
          {t("map:keyboardHelp")}
        </p>
        <p className="wa-visually-hidden" aria-live="polite">
          {spoken === undefined ? "" : `${areas.names[spoken]}: ${wordsAt(spoken)}${isChosen ? `, ${t("map:selected")}` : ""}`}
        </p>
        <MapButtons
          onZoom={zoom}
          onWhole={whole}
          onSelection={
            selection.length > 0
              ? () => {
                  const chosen = selection.flatMap((code) => areas.indexOf.get(code) ?? []);
                  const bounds = handle?.layer.boundsOf(handle.map, chosen);
                  if (bounds) handle?.map.fitBounds(bounds, { padding: [40, 40], maxZoom: 14 });
                }
              : undefined
          }
        />
        {props.background ? <p className="wa-map__credit">{t("map:backgroundCredit")}</p> : null}
      </div>
      {card && isTouched && !props.hasAnswer ? <AreaDock {...card} /> : null}
    </>
  );
}
