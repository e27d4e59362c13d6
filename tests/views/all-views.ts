import { vi } from "vitest";

// Leaflet asks for a window when it is loaded: without one, the views are there but for the map itself.
vi.mock("../../src/map/area-map.tsx", () => ({ AreaMap: () => null, ShapedMap: () => null }));

export const { views } = await import("../../src/views/views.ts");
