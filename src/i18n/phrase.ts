/** A text in which some words stand for an area: a view may mark them with its colour, or let them be chosen. */
export type Phrase = readonly PhrasePart[];

export interface PhrasePart {
  readonly text: string;
  readonly area?: number;
  /** In what sense the area is named: it moved more favourably than the others, or less; absent where nobody may say that. */
  readonly tone?: "better" | "worse";
}

// Two letters that no text has (Unicode's private use): between them stands what a name is to become.
const [open, close] = ["\uE000", "\uE001"];
const marks = new RegExp(`${open}([^${close}]*)${close}`);

/** A name that is put into a text and found again by `phraseOf`. */
export const marked = (name: string, area: number, tone?: "better" | "worse"): string =>
  `${open}${area}|${tone ?? ""}|${name}${close}`;

/** The parts of a text that was written with marked names. */
export function phraseOf(text: string): Phrase {
  // Split by a group: what stands between two marks is at the odd places.
  return text.split(marks).flatMap((part, i): PhrasePart[] => {
    if (i % 2 === 0) return part === "" ? [] : [{ text: part }];
    const [area = "", tone = "", ...name] = part.split("|");
    return [{ text: name.join("|"), area: Number(area), ...(tone === "better" || tone === "worse" ? { tone } : {}) }];
  });
}

export const plainText = (phrase: Phrase): string => phrase.map(({ text }) => text).join("");
