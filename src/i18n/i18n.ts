import i18next, { type i18n as I18n } from "i18next";
import type { Language } from "../model/local-text.ts";
import { nl } from "./nl/index.ts";

export const namespaces = ["app", "charts", "differences", "map", "terms", "ui"] as const;
export type TextResources = typeof nl;

// Dutch is there from the start; other languages come when they are asked for.
const loaders: Record<Language, () => Promise<TextResources>> = {
  nl: async () => nl,
  en: async () => (await import("./en/index.ts")).en
};

/** An i18next instance of its own with the language's texts loaded. */
export async function createI18n(language: Language): Promise<I18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: "nl",
    fallbackLng: false,
    ns: namespaces,
    defaultNS: "app",
    resources: { nl },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    returnNull: false
  });
  await changeLanguage(instance, language);
  return instance;
}

/** Loads a language's texts and shows them. Rejects when they cannot be fetched; the old language then stays. */
export async function changeLanguage(instance: I18n, language: Language): Promise<void> {
  const texts = await loaders[language]();
  for (const name of namespaces) instance.addResourceBundle(language, name, texts[name], true, true);
  await instance.changeLanguage(language);
}
