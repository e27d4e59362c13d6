import * as L from "leaflet";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { MapContainer, TileLayer, useMap } from "react-leaflet";
import type { Shapes } from "../geo/shapes.ts";
import type { AreaList } from "../model/area-list.ts";
import type { MapPosition } from "../model/map-position.ts";
import { ChoroplethLayer } from "./choropleth-layer.ts";
import type { Emphasis } from "./draw-outlines.ts";
import type { MapRoom } from "./legend-place.ts";
import { farthest, nearest, surround, zoomStep } from "./map-limits.ts";
import { terrainOf } from "./outline-arcs.ts";
import type { AreaPaint } from "./paint-areas.ts";
import "leaflet/dist/leaflet.css";

// Asked of PDOK only when a person turns the background on: it tells PDOK who looks where.
const backgroundAddress = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png";

// Where no area has a boundary.
const wholeNetherlands = L.latLngBounds([50.7, 3.3], [53.6, 7.3]);

export interface MapHandle {
  readonly map: L.Map;
  readonly layer: ChoroplethLayer;
}

interface LeafletMapProps {
  readonly shapes: Shapes;
  readonly areas: AreaList;
  readonly paint: AreaPaint;
  /** Whether the map was given newer paint than this, past React. */
  readonly isBehind?: () => boolean;
  readonly emphases: readonly Emphasis[];
  readonly position: MapPosition | undefined;
  /** Free of areas when all are in sight. */
  readonly room?: MapRoom | undefined;
  readonly onPosition: (position: MapPosition) => void;
  readonly background: boolean;
  readonly onHandle: (handle: MapHandle | undefined) => void;
  readonly onPainted: (layer: ChoroplethLayer) => void;
  readonly children?: ReactNode;
}

/** The only module that knows react-leaflet. Its map takes no keyboard focus: the surface round it does (see area-map.tsx). */
export function LeafletMap({ background, children, ...rest }: LeafletMapProps) {
  const calm = useMemo(() => window.matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  // On a touch screen one finger scrolls the page and two move the map.
  const touch = useMemo(() => window.matchMedia("(pointer: coarse)").matches, []);
  return (
    <MapContainer
      className="wa-map__leaflet"
      zoomControl={false}
      attributionControl={false}
      keyboard={false}
      dragging={!touch}
      doubleClickZoom={false}
      zoomSnap={zoomStep}
      zoomDelta={0.75}
      wheelPxPerZoomLevel={100}
      minZoom={farthest}
      maxZoom={nearest}
      zoomAnimation={!calm}
      fadeAnimation={!calm}
      markerZoomAnimation={false}
      inertia={!calm}
    >
      {background ? <TileLayer url={backgroundAddress} minZoom={6} maxZoom={19} /> : null}
      <Choropleth {...rest} />
      {children}
    </MapContainer>
  );
}

/** Whether a map has its place, and it is this one. */
function isAt(map: L.Map, { x, y, z }: MapPosition): boolean {
  if (map.getZoom() === undefined) return false;
  const { lat, lng } = map.getCenter();
  return Math.abs(lat - y) < 2e-5 && Math.abs(lng - x) < 2e-5 && Math.abs(map.getZoom() - z) < 0.01;
}

function Choropleth(props: Omit<LeafletMapProps, "background" | "children">) {
  const { shapes, areas, paint, isBehind, emphases, position, room, onPosition, onHandle, onPainted } = props;
  const map = useMap();
  const layer = useRef<ChoroplethLayer>(undefined);
  const isOurMove = useRef(false);

  useEffect(() => {
    const made = new ChoroplethLayer(terrainOf(shapes, areas));
    made.onPainted = () => onPainted(made);
    layer.current = made;
    onHandle({ map, layer: made });
    return () => {
      onHandle(undefined);
      layer.current = undefined;
      made.remove();
    };
  }, [map, shapes, areas, onHandle, onPainted]);
  // After the layer was remade it needs its paint and emphases again: hence `shapes` and `areas` below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!isBehind?.()) layer.current?.setPaint(paint);
  }, [paint, shapes, areas]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => layer.current?.setEmphases(emphases), [emphases, shapes, areas]);

  // The layer is remade with its shapes, and then wants to be added: hence `shapes` below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const goThere = () => {
      isOurMove.current = true;
      if (position) {
        if (!isAt(map, position)) map.setView([position.y, position.x], position.z, { animate: false });
      } else {
        const bounds = layer.current?.boundsOf(
          map,
          areas.codes.map((_, area) => area)
        );
        const { topLeft, bottomRight } = room ?? { topLeft: [surround, surround], bottomRight: [surround, surround] };
        map.fitBounds(bounds ?? wholeNetherlands, {
          paddingTopLeft: [...topLeft],
          paddingBottomRight: [...bottomRight],
          animate: false
        });
      }
      // Only now: before the map has its place, a picture would be drawn in vain.
      if (layer.current && !map.hasLayer(layer.current)) layer.current.addTo(map);
      isOurMove.current = false;
    };
    goThere();
    const watcher = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = map.getContainer();
      if (map.getSize().equals(L.point(clientWidth, clientHeight))) return;
      isOurMove.current = true;
      map.invalidateSize({ animate: false, pan: false });
      isOurMove.current = false;
      goThere();
    });
    watcher.observe(map.getContainer());
    return () => watcher.disconnect();
  }, [map, position, room, areas, shapes]);

  useEffect(() => {
    const tell = () => {
      if (isOurMove.current) return;
      const { lat, lng } = map.getCenter();
      onPosition({ x: lng, y: lat, z: map.getZoom() });
    };
    map.on("moveend", tell);
    return () => void map.off("moveend", tell);
  }, [map, onPosition]);
  return null;
}
