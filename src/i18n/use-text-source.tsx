import { type ReactNode, useMemo } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { type LaterNamespace, needTexts } from "./i18n.ts";

/** Texts for what is not part of the page yet. */
export interface TextSource {
  /** Fetches texts that come later. Rejects when they cannot be fetched. */
  readonly need: (names: readonly LaterNamespace[]) => Promise<void>;
  /** Gives a tree of its own the texts of this one. */
  readonly provide: (children: ReactNode) => ReactNode;
}

export function useTextSource(): TextSource {
  const { i18n } = useTranslation();
  return useMemo(
    () => ({
      need: (names) => needTexts(i18n, names),
      provide: (children) => <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    }),
    [i18n]
  );
}
