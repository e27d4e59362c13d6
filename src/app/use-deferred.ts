import { useQuery } from "@tanstack/react-query";

/** A part of the application that is fetched after the first map. Unlike React.lazy it can be tried again when that fails. */
export function useDeferred<Part>(name: string, load: () => Promise<Part>) {
  return useQuery({
    queryKey: ["part", name],
    queryFn: load,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false
  });
}
