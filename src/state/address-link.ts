import type { View } from "../model/view.ts";
import { parameterNames, writeAddress } from "./address.ts";

/** The address of a view, relative to the page: what a link to it holds. Commas, colons and semicolons stay readable. */
export function addressOf(view: View): string {
  const parameters = writeAddress(view);
  const pairs = parameterNames.flatMap((name) => {
    const text = parameters[name];
    return text === null ? [] : [`${name}=${readable(encodeURIComponent(text))}`];
  });
  return `?${pairs.join("&")}`;
}

const readable = (text: string) =>
  text.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3B", ";").replaceAll("%20", "+");
