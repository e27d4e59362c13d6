import { MapButtons } from "../../src/map/map-buttons.tsx";

const nothing = () => undefined;

/** Stands for src/map/area-map.tsx in the page that is made with the build: its buttons, and the place of the map in it. */
export function AreaMap() {
  return (
    <div className="wa-map">
      <div className="wa-first-map" />
      <MapButtons onZoom={nothing} onWhole={nothing} onSelection={undefined} />
    </div>
  );
}
