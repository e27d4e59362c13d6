import { useScene } from "../../../src/indicator-data/use-scene.ts";
import type { ViewProps } from "../../../src/view-parts/view-props.ts";
import { madeFigure } from "./made-figures.ts";
import type { MadeParams } from "./params.ts";

/** One figure of the year on screen. */
export function MadeViewOfAreas({ dataset, view, selection }: ViewProps<MadeParams>) {
  const { scene } = useScene(dataset, view, selection);
  return scene ? (
    <p id="made">
      {view.shade} {madeFigure(scene, view).toFixed(4)}
    </p>
  ) : null;
}
