import i18next, { type i18n as I18n } from "i18next";
import type { Language } from "../model/local-text.ts";
import { nl } from "./nl/index.ts";
import { later as laterDutch } from "./nl/later.ts";

export const namespaces = ["app", "charts", "differences", "findings", "map", "terms", "ui"] as const;

type Core = typeof nl;
type Later = typeof laterDutch;
/** The texts of a part that comes when it is asked for. */
export type LaterNamespace = keyof Later;
const laterNamespaces = Object.keys(laterDutch) as LaterNamespace[];

export type TextResources = Core & { [Name in LaterNamespace]: Awaited<ReturnType<Later[Name]>>["default"] };

type LaterTexts = Readonly<Record<LaterNamespace, () => Promise<{ readonly default: object }>>>;

// Dutch is there from the start; other languages come when they are asked for.
const loaders: Record<Language, () => Promise<Core>> = {
  nl: async () => nl,
  en: async () => (await import("./en/index.ts")).en
};
const laterLoaders: Record<Language, () => Promise<LaterTexts>> = {
  nl: async () => laterDutch,
  en: async () => (await import("./en/later.ts")).later
};

/** An i18next instance of its own with the language's texts loaded. */
export async function createI18n(language: Language): Promise<I18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: "nl",
    fallbackLng: false,
    ns: [...namespaces], // a copy, for i18next adds to it
    defaultNS: "app",
    resources: { nl },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    returnNull: false
  });
  await changeLanguage(instance, language);
  return instance;
}

async function addLater(instance: I18n, language: Language, names: readonly LaterNamespace[]): Promise<void> {
  const texts = await laterLoaders[language]();
  const missing = names.filter((name) => !instance.hasResourceBundle(language, name));
  const found = await Promise.all(missing.map(async (name) => [name, (await texts[name]()).default] as const));
  for (const [name, bundle] of found) instance.addResourceBundle(language, name, bundle, true, true);
}

/** Loads the texts of parts that come later, in the language of the moment. Rejects when they cannot be fetched. */
export async function needTexts(instance: I18n, names: readonly LaterNamespace[]): Promise<void> {
  await addLater(instance, instance.language as Language, names);
}

/** Loads a language's texts and shows them. Rejects when they cannot be fetched; the old language then stays. */
export async function changeLanguage(instance: I18n, language: Language): Promise<void> {
  const texts = await loaders[language]();
  for (const name of namespaces) instance.addResourceBundle(language, name, texts[name], true, true);
  const inUse = laterNamespaces.filter((name) => instance.hasResourceBundle(instance.language, name));
  if (inUse.length > 0) await addLater(instance, language, inUse);
  await instance.changeLanguage(language);
}
