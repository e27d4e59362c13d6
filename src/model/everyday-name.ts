import type { LocalText } from "./local-text.ts";

/** Gemeenten that people call by another name than the official one. */
const everyday: Readonly<Record<string, LocalText>> = {
  "'s-Gravenhage": { nl: "Den Haag", en: "The Hague" },
  "'s-Hertogenbosch": { nl: "Den Bosch", en: "Den Bosch" }
};

/** The name of a gemeente as people say it; the official name where they say that. */
export const everydayName = (officialName: string): LocalText =>
  // Word processors turn the apostrophe round.
  everyday[officialName.replace(/^[’‘`]/, "'")] ?? { nl: officialName, en: officialName };
