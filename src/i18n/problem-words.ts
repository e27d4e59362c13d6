import type { Language, LocalText } from "../model/local-text.ts";
import en from "./en/problems.json" with { type: "json" };
import nl from "./nl/problems.json" with { type: "json" };

type Texts = typeof nl;

type CodesIn<Group extends keyof Texts> = Group extends string ? `${Group}.${keyof Texts[Group] & string}` : never;

type TextCode = CodesIn<keyof Texts>;

/** What is wrong with a reader's file: `zip.damaged`. */
export type ProblemCode = CodesIn<Exclude<keyof Texts, "place" | "remark">>;

/** What is no fault, but good to know. */
export type RemarkCode = CodesIn<"remark">;

/** What is put into a text. */
export type TextValues = Readonly<Record<string, string | number | LocalText>>;

const texts: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = { nl, en };

/**
 * The words of a code, in a language. Needs no i18next, for workers and the loader in Node speak too. Throws a RangeError where a
 * value is missing.
 */
export function problemWords(code: TextCode, values: TextValues, language: Language): string {
  const [group = "", name = ""] = code.split(".");
  const text = texts[language][group]?.[name];
  if (text === undefined) throw new RangeError(`no text ${code}`);
  return text.replace(/\{\{(\w+)(, number)?\}\}/g, (_, place: string, isNumber: string | undefined) => {
    const value = values[place];
    if (value === undefined) throw new RangeError(`${code} needs a value for ${place}`);
    if (typeof value === "object") return value[language];
    return isNumber ? new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB").format(Number(value)) : String(value);
  });
}

/** The words in both languages: for what is kept, or told to who speaks either. */
export function inBothLanguages(code: RemarkCode, values: TextValues = {}): LocalText {
  return { nl: problemWords(code, values, "nl"), en: problemWords(code, values, "en") };
}
