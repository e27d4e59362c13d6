import { memo } from "react";
import { MoversLists, type MoversProps } from "./movers-lists.tsx";
import { MoversSlopes } from "./movers-slopes.tsx";

/** Risers and fallers as two ranked lists of buttons, with a slope chart in which all other areas lie behind. */
export const MoversChart = memo(function MoversChart(props: MoversProps) {
  return (
    <div className="wa-movers">
      <MoversLists {...props} />
      <MoversSlopes {...props} />
    </div>
  );
});
