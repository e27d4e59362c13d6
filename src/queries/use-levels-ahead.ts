import { useQuery } from "@tanstack/react-query";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset, DatasetLevel } from "../model/dataset.ts";
import { useEngine } from "./use-engine.ts";
import { areaBytes, scoreBytes, topologyOf } from "./use-level.ts";

/** More than this is not fetched before somebody asks for it, in bytes. */
const mostAhead = 4_000_000;

const bytesOf = ({ areaFile, boundaryFile, scoreFiles: [first] }: DatasetLevel) =>
  areaFile.bytes + (boundaryFile?.bytes ?? 0) + (first?.bytes ?? 0);

/** Whether the person asked the browser to be sparing. */
const isSparing = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Fetches what the map of the other levels needs, once the level on screen has all it needs: switching is then instant. */
export function useLevelsAhead(dataset: Dataset, level: AreaLevel): void {
  const { status } = useEngine();
  useQuery({
    queryKey: ["ahead", dataset.id, level],
    queryFn: async ({ client }) => {
      const others = dataset.levels.filter((other) => other.level !== level && bytesOf(other) <= mostAhead);
      for (const { level: name, scoreFiles } of others) {
        await client.fetchQuery(areaBytes(dataset, name));
        await client.fetchQuery(topologyOf(dataset, name));
        const [first] = scoreFiles;
        if (first) await client.fetchQuery(scoreBytes(dataset, name, first));
      }
      return others.length;
    },
    enabled: (status === "ready" || status === "failed") && !isSparing(),
    retry: false
  });
}
