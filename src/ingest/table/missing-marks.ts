/** Texts by which offices and programs say that there is no figure, in lower case. */
const marks = new Set(
  ". .. ... - -- – — x na n/a nan null none nvt n.v.t. n.v.t nb n.b. n.b #n/a #n/b #na geheim ∅"
    .split(" ")
    .concat("geen gegevens")
);

/** CBS writes -99997, -99995 and the like for a figure that is secret, unknown or does not apply; others -9999 or -99999999. */
const sentinel = /^-9{3,}\d(\.0+)?$/;

export const isMissingMark = (text: string): boolean => text === "" || marks.has(text.toLowerCase()) || sentinel.test(text);

/** The same of a number that the file itself holds as one. */
export const isSentinel = (number: number): boolean => number < -9990 && sentinel.test(String(number));
