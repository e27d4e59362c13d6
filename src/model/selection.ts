/** The most areas that can be selected at once: as many as there are colours that can be told apart. */
export const maximumSelection = 12;
