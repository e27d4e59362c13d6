import type { FindingWords } from "../../src/i18n/finding-words.ts";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { Language } from "../../src/model/local-text.ts";
import { indicator } from "../state/made-dataset.ts";

async function textsIn(language: Language) {
  const instance = await createI18n(language);
  await needTexts(instance, ["chapters"]);
  return textsOf(instance);
}

const texts = { nl: await textsIn("nl"), en: await textsIn("en") };

export const liveability = { ...indicator("afw"), name: { nl: "Leefbaarheid (totaal)", en: "Liveability (total)" } };

const hague = { kind: "gemeente", name: { nl: "Den Haag", en: "The Hague" } } as const;

/** The words of the total of Den Haag's wijken, or what is put in their place. Area 0 is called A, 1 B. */
export function wordsIn(language: Language, other: Partial<FindingWords> = {}): FindingWords {
  return {
    texts: texts[language],
    indicator: liveability,
    isPrimary: true,
    level: "wijk",
    place: hague,
    reference: { kind: "fixed", name: { nl: "vaste landelijke referentie", en: "fixed national reference" } },
    nameOf: (area) => String.fromCharCode(65 + area),
    ...other
  };
}

/** What a sentence is in both languages. */
export const bothWays = (say: (words: FindingWords) => string | undefined, other: Partial<FindingWords> = {}) =>
  [say(wordsIn("nl", other)), say(wordsIn("en", other))] as const;
