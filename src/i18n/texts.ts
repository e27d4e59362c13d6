import type { i18n as I18n, TFunction } from "i18next";
import type { Indicator } from "../model/indicator.ts";
import type { Language, LocalText } from "../model/local-text.ts";
import { formatValue } from "./format.ts";
import type { LaterNamespace, namespaces } from "./i18n.ts";

type AllNamespaces = [...typeof namespaces, ...LaterNamespace[]];

/** Words and numbers in the language of the moment: what layouts and summaries get, so that they run without React. */
export interface Texts {
  readonly language: Language;
  /** A text by its key: `t("map:legend.title")`. */
  readonly t: TFunction<AllNamespaces>;
  /** A value of an indicator, or the words for 'no data' where it is NaN. */
  readonly value: (value: number, indicator: Indicator) => string;
  /** A text that came with the data. */
  readonly local: (text: LocalText) => string;
}

export function textsOf(instance: I18n): Texts {
  const language = instance.language as Language;
  const t = instance.getFixedT(language, null) as unknown as TFunction<AllNamespaces>;
  return {
    language,
    t,
    value: (value, indicator) => (Number.isNaN(value) ? t("terms:noData") : formatValue(value, indicator, language)),
    local: (text) => text[language]
  };
}
