import type { View } from "../model/view.ts";
import { parameterNames, writeAddress } from "./address.ts";

/** The address of a view, relative to the page: what a link to it holds. Commas stay readable. */
export function addressOf(view: View): string {
  const parameters = writeAddress(view);
  const pairs = parameterNames.flatMap((name) => {
    const text = parameters[name];
    return text === null ? [] : [`${name}=${encodeURIComponent(text).replaceAll("%2C", ",")}`];
  });
  return `?${pairs.join("&")}`;
}
