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

/** So many texts are kept before the keeping begins again. */
const mostKept = 4000;

type Write = (key: string, options?: Readonly<Record<string, unknown>>) => string;

/** A name for a key with what is put into its text; undefined where that is more than words and numbers. */
function nameOf(key: string, options: Readonly<Record<string, unknown>> | undefined): string | undefined {
  let name = key;
  for (const part in options) {
    const value = options[part];
    if (value !== undefined && typeof value !== "string" && typeof value !== "number") return undefined;
    name += `\n${part} ${typeof value} ${value}`;
  }
  return name;
}

/**
 * Writes each text once: a view that is redrawn asks for the same hundreds of texts again, and i18next takes a hundred times as
 * long for one as a look into a list does. Texts that come later, or are replaced, begin it again.
 */
function keeping(instance: I18n, write: Write): Write {
  const known = new Map<string, string>();
  for (const change of ["added", "removed"] as const) instance.store.on(change, () => known.clear());
  return (key, options) => {
    const name = nameOf(key, options);
    const found = name === undefined ? undefined : known.get(name);
    if (found !== undefined) return found;
    const text = write(key, options);
    if (known.size >= mostKept) known.clear();
    if (name !== undefined) known.set(name, text);
    return text;
  };
}

const made = new WeakMap<I18n, Map<string, Texts>>();

/** The texts of an instance in its language of the moment: the same object each time. */
export function textsOf(instance: I18n): Texts {
  const all = made.get(instance) ?? new Map<string, Texts>();
  made.set(instance, all);
  const texts = all.get(instance.language) ?? makeTexts(instance);
  all.set(instance.language, texts);
  return texts;
}

function makeTexts(instance: I18n): Texts {
  const language = instance.language as Language;
  const t = keeping(instance, instance.getFixedT(language, null) as unknown as Write) as unknown as TFunction<AllNamespaces>;
  return {
    language,
    t,
    value: (value, indicator) => (Number.isNaN(value) ? t("terms:noData") : formatValue(value, indicator, language)),
    local: (text) => text[language]
  };
}
