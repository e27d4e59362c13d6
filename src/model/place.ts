import type { AreaList } from "./area-list.ts";
import { everydayName } from "./everyday-name.ts";
import type { LocalText } from "./local-text.ts";

/** Where areas lie, as a sentence names it. */
export type Place =
  /** The adjective, `Haagse`, is never made up: it is here only where the dataset gives it. */
  | { readonly kind: "gemeente"; readonly name: LocalText; readonly adjective?: LocalText }
  | { readonly kind: "country" }
  /** Some gemeenten that have no name together. */
  | { readonly kind: "several" };

/** With so many gemeenten it is the country: 342 in 2024, and 355 in 2019, with a few that a file may lack. */
const leastOfCountry = 300;

/** The place of areas, from what is known of them alone. A gemeente whose name is its code has no name. */
export function placeOfAreas({ gemeenten, gemeenteNames }: Pick<AreaList, "gemeenten" | "gemeenteNames">): Place {
  const codes = new Set(gemeenten);
  if (codes.size >= leastOfCountry) return { kind: "country" };
  const [name = ""] = gemeenteNames;
  const isNamed = name !== "" && name !== gemeenten[0];
  return codes.size === 1 && isNamed ? { kind: "gemeente", name: everydayName(name) } : { kind: "several" };
}
