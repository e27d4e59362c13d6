export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/** A text that comes with the data, in both languages of the application. */
export type LocalText = Readonly<Record<Language, string>>;
