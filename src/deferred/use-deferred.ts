import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type LaterNamespace, needTexts } from "../i18n/i18n.ts";
import { usePageReady } from "../queries/use-page-ready.ts";

export interface DeferredOptions {
  /** It is what the address asks for: it does not wait for the first map. */
  readonly isAsked?: boolean;
  /** The texts that come with it. */
  readonly texts?: readonly LaterNamespace[];
}

/**
 * A part of the application that is fetched after the first map, or at once where it is what is asked for. Unlike React.lazy it
 * can be tried again when that fails.
 */
export function useDeferred<Part>(
  name: string,
  load: () => Promise<Part>,
  { isAsked = false, texts = [] }: DeferredOptions = {}
) {
  const { i18n } = useTranslation();
  const isReady = usePageReady();
  return useQuery({
    enabled: isAsked || isReady,
    queryKey: ["part", name],
    queryFn: async () => {
      const [part] = await Promise.all([load(), needTexts(i18n, texts)]);
      return part;
    },
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false
  });
}
