import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Texts, textsOf } from "./texts.ts";

/** The texts of the nearest I18nextProvider; new when the language changes. */
export function useTexts(): Texts {
  const { i18n } = useTranslation();
  return useMemo(() => textsOf(i18n), [i18n, i18n.language]);
}
