/** The most areas that can be selected at once: as many as there are colours that can be told apart. */
export const maximumSelection = 12;

/** With more areas than this a map shows numbers in place of names, and so does the list of them. */
export const mostNamed = 4;
