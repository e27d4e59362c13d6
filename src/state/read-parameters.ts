import { type Parameters, parameterNames } from "./address.ts";

/** The parameters of the address that the browser shows. */
export function readParameters(search: string): Parameters {
  const given = new URLSearchParams(search);
  return Object.fromEntries(parameterNames.map((name) => [name, given.get(name)])) as Parameters;
}
