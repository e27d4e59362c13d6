import { useQuery } from "@tanstack/react-query";
import { useEngine } from "../queries/use-engine.ts";

/**
 * A part of the application that is fetched after the first map, or at once where it is what is asked for. Unlike React.lazy it
 * can be tried again when that fails.
 */
export function useDeferred<Part>(name: string, load: () => Promise<Part>, isAsked = false) {
  // The first coloured map lets the engine start, and with it all that comes behind the map.
  const { status } = useEngine();
  return useQuery({
    enabled: isAsked || status !== "waiting",
    queryKey: ["part", name],
    queryFn: load,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false
  });
}
