import { useCallback } from "react";
import type { AreaCode } from "../model/area.ts";
import type { View } from "../model/shared-params.ts";
import { useSession } from "../state/session.ts";
import type { ChangeView } from "../state/use-year-steps.ts";

/** The ways to other data: what they lack of the view of before gives way without a notice. */
export function useDatasetMoves({ dataset }: Pick<View, "dataset">, change: ChangeView) {
  const chooseDataset = useSession((session) => session.chooseDataset);
  const onDataset = useCallback(
    (id: string) => {
      chooseDataset(id);
      change({ dataset: id, gemeente: undefined, position: undefined });
    },
    [chooseDataset, change]
  );
  const onGemeente = useCallback(
    (gemeente: AreaCode | undefined) => {
      chooseDataset(dataset);
      change({ gemeente, position: undefined });
    },
    [chooseDataset, change, dataset]
  );
  return { onDataset, onGemeente };
}
