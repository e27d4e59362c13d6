import { useEffect, useMemo, useState } from "react";
import type { TableJoin } from "../../ingest/table/table-join.ts";
import type { TableUnderstanding } from "../../ingest/table/understanding.ts";
import type { IngestClient } from "../../ingest/workers/ingest-client.ts";
import type { JoinMap } from "../../ingest/workers/ingest-messages.ts";
import type { AreaLevel } from "../../model/area.ts";
import type { Dataset } from "../../model/dataset.ts";
import { useJoinMap } from "../../queries/use-join-map.ts";

/** How the chosen levels of a table meet the map: undefined while that is computed. */
export function useJoin(client: IngestClient, file: number, dataset: Dataset, understanding: TableUnderstanding | undefined) {
  const chosen = understanding?.levels.filter(({ chosen }) => chosen).map(({ level }) => level) ?? [];
  const key = chosen.join();
  const levels = useMemo(() => (key === "" ? [] : (key.split(",") as AreaLevel[])), [key]);
  const { isReady, divisions } = useJoinMap(dataset, levels);
  const [joins, setJoins] = useState<readonly TableJoin[]>();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    if (!understanding || !isReady || levels.length === 0) {
      setJoins(undefined);
      return;
    }
    let isOver = false;
    const map: JoinMap = {
      areas: divisions.filter((each) => each.dataset === dataset.id).map(({ areas }) => areas),
      divisions: divisions.map(({ year, areas }) => ({ year, level: areas.level, codes: new Set(areas.codes) }))
    };
    client.ask("join", { file, levels, map }).then(
      (found) => {
        if (!isOver) setJoins(found);
      },
      (reason: unknown) => {
        if (!isOver) setError(reason instanceof Error ? reason : new Error(String(reason)));
      }
    );
    return () => {
      isOver = true;
    };
  }, [client, file, dataset.id, understanding, levels, isReady, divisions]);
  const areasOf = (level: AreaLevel) =>
    divisions.find((each) => each.dataset === dataset.id && each.areas.level === level)?.areas;
  return { joins, areasOf, error };
}
