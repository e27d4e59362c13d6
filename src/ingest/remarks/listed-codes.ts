import { inBothLanguages } from "../../i18n/problem-words.ts";
import type { AreaCode } from "../../model/area.ts";
import type { LocalText } from "../../model/local-text.ts";

/** The first ten of some codes as words, and how many more there are. */
export function listedCodes(codes: readonly AreaCode[]): LocalText {
  const first = codes.slice(0, 10).join(", ");
  return codes.length > 10 ? inBothLanguages("remark.and-more", { first, count: codes.length - 10 }) : { nl: first, en: first };
}
