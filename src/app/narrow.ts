/** A screen that has room for one thing beside another only in a menu: a phone. The style sheets say the same. */
export const narrow = "(max-width: 40rem)";
